import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth, type Month } from '@pbnet/domain';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { EmptyState, ErrorState, Loader, PageHeader, Stack } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { GridChoice } from './grid-choice.tsx';
import { GridTabs } from './grid-tabs.tsx';

/** The regional center of the person's place, else of the address; null for the whole network. */
function useRegionalCenterId(): number | null {
  const { place } = useUser();
  const [search] = useSearchParams();
  if (place.kind === 'regional-center') return place.regionalCenterId;
  const asked = Number(search.get('rc'));
  return Number.isInteger(asked) && asked > 0 ? asked : null;
}

/** The month of the address, else the newest open one, else the newest that was ever open. */
function useMonth(): { readonly month: Month | undefined; readonly known: boolean } {
  const asked = useParams()['month'];
  const { data: periods } = useQuery(useApi().periods.list.queryOptions());
  if (asked !== undefined && isMonth(asked)) return { month: asked, known: true };
  const begun = periods?.filter(({ state }) => state !== 'scheduled');
  const month = (begun?.find(({ state }) => state === 'open') ?? begun?.[0])?.month;
  return { month, known: periods !== undefined };
}

/** A month's figures of every centre of a regional center, or of the network. */
export function GridPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const regionalCenterId = useRegionalCenterId();
  const { month, known } = useMonth();
  const place = regionalCenterId === null ? {} : { regionalCenterId };
  const grid = useQuery({
    ...useApi().reports.grid.queryOptions(month ? { month, ...place } : skipToken),
    refetchOnWindowFocus: false,
    // An import or a sheet changes reports meanwhile: choosing and typing must not begin on what was read before.
    gcTime: 0,
  });
  const title = t('grid.title', { month: month ? monthName(month, language) : '' });

  function body() {
    if (grid.error && !grid.data)
      return <ErrorState what={failureOf(grid.error, language).text} onRetry={() => void grid.refetch()} />;
    if (grid.data?.centers.id.length === 0 || (known && !month))
      return (
        <EmptyState title={t('grid.nothing')} icon="calendar">
          {t('grid.nothingHelp')}
        </EmptyState>
      );
    if (!grid.data) return <Loader aria-label={t('grid.loading')} />;
    return (
      <GridTabs key={`${month}/${regionalCenterId}`} grid={grid.data} onChanged={() => grid.refetch()} />
    );
  }

  return (
    <Stack>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={t('grid.lead')}
        {...(month ? { actions: <GridChoice month={month} regionalCenterId={regionalCenterId} /> } : {})}
      />
      {body()}
    </Stack>
  );
}
