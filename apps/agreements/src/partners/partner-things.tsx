import { wholeDayName, useLanguage } from '@pbnet/micro-frontend';
import { asDay } from '@pbnet/domain';
import { Anchor, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { PartnerCard } from './partner-shapes.ts';

/** What the institution takes part in. */
export function PartnerThings({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (text: string) => wholeDayName(asDay(text.slice(0, 10)), language);
  return (
    <>
      <Section title={t('partners.agreements')} none={t('partners.noAgreements')}>
        {card.agreements.map(({ id, number, title, state, startsOn, endsOn, role }) => (
          <li key={id}>
            <Anchor component={Link} to={`/agreements/${id}`}>
              {number === null ? title : t('partners.agreementNumbered', { number, title })}
            </Anchor>{' '}
            <Text span c="dimmed">
              {[
                t(`partners.agreementState.${state}`),
                t(`partners.role.${role}`),
                ...(startsOn === null ? [] : [t('partners.partnership.from', { from: day(startsOn) })]),
                ...(endsOn === null ? [] : [t('partners.until', { day: day(endsOn) })]),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Section>
      <Section title={t('partners.centers')} none={t('partners.noCenters')}>
        {card.centers.map(({ id, code, name, regionalCenterName, until, closedOn }) => (
          <li key={id}>
            <Anchor component={Link} to={`/agreements/centers/${id}`}>
              {name}
            </Anchor>{' '}
            <Text span c="dimmed">
              {[
                code,
                regionalCenterName,
                ...(closedOn !== null ? [t('partners.closedOn', { day: day(closedOn) })] : []),
                ...(closedOn === null && until !== null ? [t('partners.until', { day: day(until) })] : []),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Section>
      <Section title={t('partners.openings')} none={t('partners.noOpenings')}>
        {card.openings.map(({ id, name, state, plannedMonth }) => (
          <li key={id}>
            <Anchor component={Link} to={`/agreements/openings/${id}`}>
              {name}
            </Anchor>{' '}
            <Text span c="dimmed">
              {[
                t(`partners.openingState.${state}`),
                ...(plannedMonth === null ? [] : [monthName(plannedMonth, language)]),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Section>
      <Section title={t('partners.events')} none={t('partners.noEvents')}>
        {card.events.map(({ id, title, startsAt, state }) => (
          <li key={id}>
            <Anchor component={Link} to={`/events/joint/${id}`}>
              {title}
            </Anchor>{' '}
            <Text span c="dimmed">
              {[
                startsAt === null ? t('partners.noDate') : day(startsAt),
                t(`partners.eventState.${state}`),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function Section({ title, none, children }: SectionProps) {
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children.length === 0 ? <Text c="dimmed">{none}</Text> : <ul>{children}</ul>}
    </Stack>
  );
}
