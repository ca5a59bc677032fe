import type { Day } from '@pbnet/domain';
import type { AccessCenterFacts } from '@pbnet/domain/network';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { monthName } from '../month-name.ts';
import type { Card } from './center-shapes.ts';
import classes from './centers.module.css';

interface Happened {
  readonly day: Day;
  readonly text: string;
}

const told = ['name', 'locality', 'organizationId', 'regionalCenterId'] as const;
const labels = {
  name: 'name',
  locality: 'locality',
  organizationId: 'organization',
  regionalCenterId: 'regionalCenter',
} as const;

/** Everything dated that happened to the centre, the newest first; what lies ahead is marked. */
export function CenterHistory({ card, today }: { readonly card: Card; readonly today: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // What was planned for a day after the closing does not happen any more.
  const happened = useHappened(card)
    .filter(({ day }) => card.closedOn === null || day <= card.closedOn)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('centers.history.title')}
      </Title>
      <ol className={classes['history']}>
        {happened.map(({ day, text }) => (
          <li key={`${day} ${text}`}>
            <Text span c="dimmed">
              {wholeDayName(day, language)}
              {day > today && ` (${t('centers.history.coming')})`}
            </Text>
            <Text span>{text}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useHappened(card: Card): readonly Happened[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { history, suspensions, closedOn, closeReason, writeOffs } = card;
  return [
    ...history.map(({ validFrom, facts }, index) => {
      const before = history[index - 1]?.facts;
      const text = before
        ? t('centers.history.changed', { what: changes(before, facts) })
        : t('centers.history.opened');
      return { day: validFrom, text };
    }),
    ...suspensions.flatMap(({ suspendedOn, resumedOn, reason }) => [
      { day: suspendedOn, text: t('centers.history.suspended', { reason }) },
      ...(resumedOn === null ? [] : [{ day: resumedOn, text: t('centers.history.resumed') }]),
    ]),
    ...(closedOn === null
      ? []
      : [
          { day: closedOn, text: t('centers.history.closed', { reason: closeReason ?? '' }) },
          ...writeOffs.map(({ month, reason }) => ({
            day: closedOn,
            text: t('centers.history.writtenOff', { month: monthName(month, language), reason }),
          })),
        ]),
  ];

  function changes(before: AccessCenterFacts, after: AccessCenterFacts): string {
    return told
      .filter((name) => before[name] !== after[name])
      .map((name) => `${t(`centers.${labels[name]}`).toLowerCase()} — ${shown(name, after)}`)
      .join('; ');
  }

  function shown(name: (typeof told)[number], facts: AccessCenterFacts): string {
    if (name === 'organizationId') return card.names.organizations[facts.organizationId] ?? '';
    if (name === 'regionalCenterId') return card.names.regionalCenters[facts.regionalCenterId] ?? '';
    return facts[name];
  }
}
