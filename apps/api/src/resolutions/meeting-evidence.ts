import type { MeetingListener } from '../meetings/meeting-listener.ts';
import type { Evidence } from './evidence.ts';

/** A meeting that was held proves the decisions of headquarters that wait for one of its kind. */
export function meetingEvidence(evidence: Evidence): MeetingListener {
  return {
    async meetingChanged(tx, _actor, { kind, meeting }) {
      if (kind !== 'held') return;
      await evidence.record(tx, {
        kind: 'meeting-held',
        subject: meeting.kind,
        source: meeting.id,
        regionalCenterId: null,
        at: new Date(meeting.heldAt ?? meeting.endsAt),
        words: { ru: `Проведено совещание: ${meeting.title}`, en: `The meeting was held: ${meeting.title}` },
        to: `/events/meetings/${meeting.id}`,
      });
    },
  };
}
