import { useOutletContext } from 'react-router';
import type { MeetingSheet } from './meeting-shapes.ts';

/** The meeting whose page this is a part of. */
export function useMeeting(): MeetingSheet {
  return useOutletContext<MeetingSheet>();
}
