import { useOutletContext } from 'react-router';
import type { VideoCard } from './video-shapes.ts';

/** The card of the video whose page is open. */
export function useVideo(): VideoCard {
  return useOutletContext<VideoCard>();
}
