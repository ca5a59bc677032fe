import type { Month } from '@pbnet/domain';
import type { Indicator } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Card, Group, Stack, Text, Title } from '@pbnet/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { indicatorName } from '../figures/indicator-name.ts';
import { Explanation } from './explanation.tsx';
import classes from './entry.module.css';
import { KindBadge, StepBadge } from './list-state.tsx';
import type { ZeroEntry } from './zero-shapes.ts';
import { useZeroWords } from './zero-words.ts';

export interface EntryProps {
  readonly month: Month;
  readonly entry: ZeroEntry;
  readonly indicators: readonly Indicator[];
}

/** One centre of the list: what was found, for how long, what to do, and why. */
export function Entry({ month, entry, indicators }: EntryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useZeroWords();
  const heading = useId();
  const { centerId, name, locality, finding } = entry;

  function nameOf(code: string): string {
    const indicator = indicators.find((known) => known.code === code);
    return indicator ? indicatorName(indicator, language) : code;
  }

  return (
    <Card withBorder component="article" aria-labelledby={heading}>
      <Stack gap="xs">
        <Group justify="space-between" align="start">
          <div>
            <Title order={2} size="h4" id={heading}>
              {name}
            </Title>
            <Text c="dimmed">
              {locality} ·{' '}
              <Anchor component={Link} to={`/monitoring/report/${month}/${centerId}`}>
                {t('zero-lists.openReport')}
              </Anchor>
            </Text>
          </div>
          <Group gap="xs">
            <KindBadge kind={finding.kind} />
            <StepBadge step={finding.step} />
          </Group>
        </Group>
        {finding.kind === 'some-zero' ? (
          <Text fw={500}>{t('zero-lists.indicators')}:</Text>
        ) : (
          <Text fw={500}>{words.finding(finding)}</Text>
        )}
        {finding.kind === 'some-zero' && (
          <ul className={classes['zeros']}>
            {finding.indicators.map(({ code, streak, lastNonZero }) => (
              <li key={code}>
                {nameOf(code)}: {words.streak(streak, lastNonZero)}
              </li>
            ))}
          </ul>
        )}
        <Explanation month={month} entry={entry} />
      </Stack>
    </Card>
  );
}
