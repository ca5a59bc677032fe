import { useCan, useLanguage, weekdayName } from '@pbnet/micro-frontend';
import { Anchor, Card, Group, StateBadge, Text, Title } from '@pbnet/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { PeriodActions } from './period-actions.tsx';
import { periodTones } from './period-tones.ts';
import type { Period } from './periods-page.tsx';

/** A month that is not closed yet: its days, what came in, and what can be done with it. */
export function PeriodCard({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const manages = useCan('period.manage');
  const heading = useId();
  const { month, state, submitted, accepted, expected, late } = period;
  const days = (['opensOn', 'dueOn', 'closesOn'] as const).map(
    (key) => `${t(`periods.${key}`)}: ${weekdayName(period[key], language)}`,
  );
  return (
    <Card withBorder component="article" aria-labelledby={heading}>
      <Group justify="space-between" align="start" gap="md">
        <div>
          <Group gap="sm">
            <Title order={2} size="h3" id={heading}>
              {state === 'scheduled' ? (
                monthName(month, language)
              ) : (
                <Anchor component={Link} inherit to={`/monitoring/grid/${month}`}>
                  {monthName(month, language)}
                </Anchor>
              )}
            </Title>
            <StateBadge tone={periodTones[state]}>{t(`periods.states.${state}`)}</StateBadge>
          </Group>
          <Text c="dimmed">{days.join(' · ')}</Text>
          {expected > 0 && (
            <Text>
              {t('periods.handedIn')}: {t('periods.handedInOf', { count: submitted + accepted, expected })}
              {late > 0 && ` · ${t('periods.lateOf', { count: late })}`}
            </Text>
          )}
        </div>
        {manages && <PeriodActions period={period} />}
      </Group>
    </Card>
  );
}
