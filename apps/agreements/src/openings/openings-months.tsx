import { useApi } from '@pbnet/api-client/react';
import { monthsOf, asMonth, type Month } from '@pbnet/domain';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName, openingPath, type OpeningBrief } from './opening-shapes.ts';
import { OpeningStateBadge } from './opening-state.tsx';
import { askedOf, useOpeningsAddress } from './openings-address.ts';
import classes from './months.module.css';

/** A year as twelve months, what each of them brings and what of it has opened. */
export function OpeningsMonths() {
  const { t } = useTranslation();
  const [address] = useOpeningsAddress();
  const { data, error, refetch } = useQuery(
    useApi().openings.board.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('openings.loading')} />;
  const byYear = Map.groupBy(data.openings, ({ plannedMonth }) => plannedMonth?.slice(0, 4) ?? '');
  const years = [...byYear.keys()].filter((year) => year !== '').toSorted();
  const without = byYear.get('') ?? [];
  return (
    <Stack gap="xl">
      {years.length + without.length === 0 && <Text>{t('openings.empty')}</Text>}
      {years.map((year) => (
        <Year key={year} year={year} openings={byYear.get(year) ?? []} />
      ))}
      {without.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('openings.months.without')}
          </Title>
          <OpeningList openings={without} />
        </section>
      )}
    </Stack>
  );
}

interface Some {
  readonly openings: readonly OpeningBrief[];
}

function Year({ year, openings }: Some & { readonly year: string }) {
  const { t } = useTranslation();
  const months = monthsOf(asMonth(`${year}-01`), asMonth(`${year}-12`));
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('openings.months.year', { year })}
      </Title>
      <div className={classes['year']}>
        {months.map((month) => (
          <MonthCell
            key={month}
            month={month}
            openings={openings.filter(({ plannedMonth }) => plannedMonth === month)}
          />
        ))}
      </div>
    </section>
  );
}

function MonthCell({ month, openings }: Some & { readonly month: Month }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const live = openings.filter(({ state }) => state !== 'rejected' && state !== 'withdrawn');
  const opened = live.filter(({ state }) => state === 'opened').length;
  return (
    <section className={classes['month']} data-empty={openings.length === 0}>
      <h3 className={classes['head']}>{monthName(month, language)}</h3>
      {openings.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t('openings.months.empty')}
        </Text>
      ) : (
        <Text c="dimmed" size="sm">
          {t('openings.months.fact', { opened, total: live.length })}
        </Text>
      )}
      <OpeningList openings={openings} />
    </section>
  );
}

function OpeningList({ openings }: Some) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (openings.length === 0) return null;
  return (
    <ul className={classes['list']}>
      {openings.map(({ id, name, regionName, state, oldMonth }) => (
        <li key={id} className={classes['item']}>
          <Anchor component={Link} to={openingPath(id)}>
            {name}
          </Anchor>
          <Text size="sm">{regionName}</Text>
          {oldMonth !== null && (
            <Text size="sm" c="dimmed">
              {t('openings.months.moved', { month: monthName(oldMonth, language) })}
            </Text>
          )}
          <OpeningStateBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
