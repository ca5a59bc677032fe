import { useApi } from '@pbnet/api-client/react';
import { controlStates } from '@pbnet/domain/resolutions';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { EmptyState, Loader, PageHeader, Stack } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cellSigns } from './board-cell.ts';
import { BoardTable } from './board-table.tsx';
import { useControlFilters } from './control-filters.ts';
import { ControlLinks } from '../control-links.tsx';
import classes from './control.module.css';
import { FilterBar } from './filter-bar.tsx';

/** Decisions × responsible parties, one sign a card. */
export function BoardPage() {
  const { t } = useTranslation();
  const [{ resolutionId, state, search }] = useControlFilters();
  const { data, error, refetch } = useQuery(
    useApi().control.board.queryOptions(
      {
        ...(resolutionId === undefined ? {} : { resolutionId }),
        ...(state === undefined ? {} : { state }),
        ...(search === undefined ? {} : { search }),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <>
      <PageTitle title={t('control.board.title')} />
      <PageHeader title={t('control.board.title')} lead={t('control.board.lead')} />
      <ControlLinks />
      <FilterBar />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('control.loading')} />}
      {data && data.decisions.length === 0 && <EmptyState title={t('control.board.empty')} icon="search" />}
      {data && data.decisions.length > 0 && (
        <Stack gap="xs">
          <ul className={classes['legend']} aria-label={t('control.board.legend')}>
            {controlStates.map((value) => (
              <li key={value}>
                <span aria-hidden>{cellSigns[value]}</span> {t(`control.state.${value}`)}
              </li>
            ))}
            <li>
              <span aria-hidden>*</span> {t('control.board.extended')}
            </li>
          </ul>
          <BoardTable board={data} />
        </Stack>
      )}
    </>
  );
}
