import { momentName, placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text, Timeline, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './broadcast.module.css';
import type { BroadcastCard } from './broadcast-shapes.ts';

/** Every step with its moment; a postponement keeps the time from before. */
export function BroadcastHistory({ card: { broadcast, steps } }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('broadcasts.history')}
      </Title>
      <Timeline active={steps.length} bulletSize={14}>
        {steps.map(({ command, at, by, words, oldStartsAt, oldEndsAt }) => {
          const old = placeTime({ startsAt: oldStartsAt, endsAt: oldEndsAt, zone: broadcast.zone }, language);
          return (
            <Timeline.Item key={`${at} ${command}`} title={t(`broadcasts.past.${command}`)}>
              <Text c="dimmed">{[momentName(at, language), by].filter(Boolean).join(', ')}</Text>
              {old !== null && <Text>{t('broadcasts.before', { time: old })}</Text>}
              {words !== null && <Text className={classes['words']}>{words}</Text>}
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Stack>
  );
}
