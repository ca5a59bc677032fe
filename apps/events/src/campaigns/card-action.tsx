import { VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Remind } from './remind.tsx';
import { ReviewAnswer, type ReviewAnswerProps } from './review-answer.tsx';

/** What headquarters can do with a card: read its answer, or remind it of one. */
export function CardAction({ campaign, card }: ReviewAnswerProps) {
  const { t } = useTranslation();
  const { name, regionalCenterId, reminderRefusal, submission } = card;
  if (submission.answer !== null) return <ReviewAnswer campaign={campaign} card={card} />;
  if (reminderRefusal !== null || card.intake !== null) return '';
  return (
    <Remind
      campaignId={campaign.id}
      regionalCenterId={regionalCenterId}
      question={t('campaigns.board.remindOneQuestion', { name })}
    >
      <span aria-hidden>{t('campaigns.board.remindOne')}</span>
      <VisuallyHidden>{t('campaigns.board.remindOneOf', { name })}</VisuallyHidden>
    </Remind>
  );
}
