import { useOutletContext } from 'react-router';
import type { AgreementCard } from './agreement-shapes.ts';

/** The agreement whose page this is a part of. */
export function useAgreement(): AgreementCard {
  return useOutletContext<AgreementCard>();
}
