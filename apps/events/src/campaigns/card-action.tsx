import { RemindButton } from '@pbnet/micro-frontend/campaigns';
import { ReviewAnswer, type ReviewAnswerProps } from './review-answer.tsx';

/** What headquarters can do with a card: read its answer, or remind it of one. */
export function CardAction({ campaign, card }: ReviewAnswerProps) {
  const { reminderRefusal, submission, items, intake } = card;
  if (submission.answer !== null || items.length > 0) return <ReviewAnswer campaign={campaign} card={card} />;
  if (reminderRefusal === 'closed' || reminderRefusal === 'not-awaited' || intake !== null) return '';
  return <RemindButton campaignId={campaign.id} card={card} />;
}
