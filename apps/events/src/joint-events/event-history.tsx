import { momentName, placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text, Timeline, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './event.module.css';
import type { EventCard } from './event-shapes.ts';

/** Every step with its day; a postponement keeps the dates from before. */
export function EventHistory({ card: { event, steps } }: { readonly card: EventCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('joint-events.history')}
      </Title>
      <Timeline active={steps.length} bulletSize={14}>
        {steps.map(({ command, at, by, words, oldStartsAt, oldEndsAt }) => {
          const old = placeTime({ startsAt: oldStartsAt, endsAt: oldEndsAt, zone: event.zone }, language);
          return (
            <Timeline.Item key={`${at} ${command}`} title={t(`joint-events.past.${command}`)}>
              <Text c="dimmed">{[momentName(at, language), by].filter(Boolean).join(', ')}</Text>
              {old !== null && <Text>{t('joint-events.oldDates', { time: old })}</Text>}
              {words !== null && <Text className={classes['words']}>{words}</Text>}
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Stack>
  );
}
