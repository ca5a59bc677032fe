import { useOutletContext } from 'react-router';
import type { OpeningCard } from './opening-shapes.ts';

/** The card of the opening whose page is open. */
export function useOpening(): OpeningCard {
  return useOutletContext<OpeningCard>();
}
