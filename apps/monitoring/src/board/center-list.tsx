import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { Failed } from '@pbnet/micro-frontend';
import { Button, Loader, Stack, Text } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardFilters } from './board-filters.ts';
import { centerRows } from './center-rows.ts';
import { CenterTable } from './center-table.tsx';

export interface CenterListProps {
  readonly month: Month;
  readonly filters: Partial<BoardFilters>;
}

const pageSize = 100;

/** The centres that match the filters, a hundred at a time. */
export function CenterList({ month, filters }: CenterListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(pageSize);
  const { regionId, regionalCenterId, state, late, overdue, search } = filters;
  const centers = useQuery({
    ...useApi().board.centers.queryOptions({
      month,
      regionId,
      regionalCenterId,
      state,
      late: late || undefined,
      overdue: overdue || undefined,
      search: search || undefined,
    }),
    placeholderData: keepPreviousData,
  });

  if (centers.error && !centers.data)
    return <Failed error={centers.error} onRetry={() => void centers.refetch()} />;
  if (!centers.data) return <Loader role="status" aria-label={t('board.centers.loading')} />;
  const count = centers.data.centerId.length;
  return (
    <Stack gap="sm" align="start">
      <Text role="status">{t('board.centers.found', { count })}</Text>
      <CenterTable month={month} rows={centerRows(centers.data, shown)} />
      {count > shown && (
        <Button variant="default" onClick={() => setShown((before) => before + pageSize)}>
          {t('board.centers.more')}
        </Button>
      )}
    </Stack>
  );
}
