import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { monthName, type OpeningCard } from './opening-shapes.ts';

/** Whose word the proposal waits for, and why it stands where it stands. */
export function OpeningNews({ card: { opening, waitsFor, side, gaps } }: { readonly card: OpeningCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, reason, oldMonth, plannedMonth, rejectedBy } = opening;
  const month = (of: typeof plannedMonth) => (of === null ? t('openings.noMonth') : monthName(of, language));
  const news = [
    ...(state === 'rejected' && rejectedBy !== null
      ? [t('openings.news.rejected', { side: t(`openings.bySide.${rejectedBy}`), reason: reason ?? '' })]
      : []),
    ...(state === 'withdrawn' ? [t('openings.news.withdrawn', { reason: reason ?? '' })] : []),
    ...(state === 'postponed'
      ? [
          t('openings.news.postponed', {
            old: month(oldMonth),
            next: month(plannedMonth),
            reason: reason ?? '',
          }),
        ]
      : []),
    ...(waitsFor === null
      ? []
      : [waitsFor === side ? t('openings.news.yourWord') : t(`openings.news.waits.${waitsFor}`)]),
    ...(waitsFor !== null && gaps.length > 0
      ? [t('openings.news.gaps', { gaps: gaps.map((gap) => t(`openings.gap.${gap}`)).join(', ') })]
      : []),
  ];
  if (news.length === 0) return null;
  return (
    <Alert
      color={state === 'rejected' || state === 'postponed' ? 'yellow' : 'blue'}
      icon={<Icon name={waitsFor === side && side !== null ? 'bell' : 'info'} />}
    >
      {news.map((words) => (
        <div key={words}>{words}</div>
      ))}
    </Alert>
  );
}
