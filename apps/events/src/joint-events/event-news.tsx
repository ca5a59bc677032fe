import { Alert, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { EventCard } from './event-shapes.ts';

/** What the person should know first: a reason that came back, or what is still missing. */
export function EventNews({ card: { event, may, gaps } }: { readonly card: EventCard }) {
  const { t } = useTranslation();
  const { state, reason, postponements } = event;
  if (reason !== null && (state === 'returned' || state === 'cancelled'))
    return (
      <Alert color="yellow" icon={<Icon name="info" />}>
        {t(`joint-events.news.${state}`, { reason })}
      </Alert>
    );
  if (state === 'postponed')
    return (
      <Alert color="yellow" icon={<Icon name="calendar-clock" />}>
        {t('joint-events.news.postponed', { reason: reason ?? '', times: postponements })}
      </Alert>
    );
  if (gaps.length > 0 && may.includes('save') && state === 'draft')
    return (
      <Alert icon={<Icon name="edit" />}>
        {t('joint-events.news.gaps', {
          gaps: gaps.map((gap) => t(`joint-events.gap.${gap}`)).join(', '),
        })}
      </Alert>
    );
  return null;
}
