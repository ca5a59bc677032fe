import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { Failed, PageTitle, useCan, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import type { MonthOfList } from '../months/choose-month.ts';
import { MonthChoice } from '../months/month-choice.tsx';
import { DownloadLink } from './download-link.tsx';
import { Entry } from './entry.tsx';
import { Preliminary } from './list-state.tsx';
import type { ZeroList } from './zero-shapes.ts';

export interface ZeroListOfCenterProps {
  readonly month: Month;
  readonly months: readonly MonthOfList[];
  readonly regionalCenterId: number;
}

/** One regional center's list: every centre with its streaks, and the explanation in place. */
export function ZeroListOfCenter({ month, months, regionalCenterId }: ZeroListOfCenterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place } = useUser();
  const lists = useQuery(useApi().zeroLists.ofMonth.queryOptions({ month, regionalCenterId }));
  const list = lists.data?.lists[0];
  const title = t('zero-lists.ownTitle', { month: monthName(month, language) });

  function body() {
    if (lists.error && !lists.data)
      return <Failed error={lists.error} onRetry={() => void lists.refetch()} />;
    if (!lists.data) return <Loader role="status" aria-label={t('zero-lists.loading')} />;
    if (!list || list.entries.length === 0)
      return (
        <EmptyState title={t('zero-lists.none')} icon="check-circle">
          {t('zero-lists.noneHelp')}
        </EmptyState>
      );
    return (
      <Stack gap="md">
        <Text>
          <Preliminary preliminary={list.preliminary} />{' '}
          {t('zero-lists.reported', { reported: list.reported, expected: list.expected })}
        </Text>
        <Text c="dimmed">{t('zero-lists.ladder')}</Text>
        <LeftToExplain list={list} />
        {list.entries.map((entry) => (
          <Entry key={entry.centerId} month={month} entry={entry} indicators={lists.data.indicators} />
        ))}
      </Stack>
    );
  }

  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={list?.regionalCenterName}
        trail={
          place.kind === 'network' && (
            <Anchor component={Link} to={{ search: '' }}>
              <Icon name="arrow-left" /> {t('zero-lists.back')}
            </Anchor>
          )
        }
        actions={
          <>
            <MonthChoice month={month} months={months} page="/monitoring/zero-lists" />
            {list && (
              <DownloadLink
                month={month}
                regionalCenterId={regionalCenterId}
                name={list.regionalCenterName}
              />
            )}
          </>
        }
      />
      {body()}
    </>
  );
}

function LeftToExplain({ list: { entries } }: { readonly list: ZeroList }) {
  const { t } = useTranslation();
  const mayExplain = useCan('zero-list.explain');
  if (!mayExplain) return null;
  const count = entries.filter(({ explanation }) => explanation === null).length;
  return (
    <Text fw={600} role="status">
      {count === 0 ? t('zero-lists.allExplained') : t('zero-lists.left', { count })}
    </Text>
  );
}
