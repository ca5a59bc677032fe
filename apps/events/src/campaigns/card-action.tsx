import { mayRun } from '@pbnet/domain/campaigns';
import { useUser } from '@pbnet/micro-frontend';
import { RemindButton } from '@pbnet/micro-frontend/campaigns';
import { ReviewAnswer, type ReviewAnswerProps } from './review-answer.tsx';

/** What headquarters can do with a card: read its answer, or remind it of one. */
export function CardAction({ campaign, card }: ReviewAnswerProps) {
  const { role } = useUser();
  const { reminderRefusal, submission, items, intake } = card;
  if (submission.answer !== null || items.length > 0) return <ReviewAnswer campaign={campaign} card={card} />;
  if (reminderRefusal === 'closed' || reminderRefusal === 'not-awaited' || intake !== null) return '';
  return mayRun(role, campaign.kind) ? <RemindButton campaignId={campaign.id} card={card} /> : '';
}
