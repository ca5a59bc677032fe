import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Loader, Stack } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgreementsTable } from './agreements-table.tsx';
import { useBoardAddress } from './board-address.ts';
import { BoardControls } from './board-controls.tsx';
import { CentersTable } from './centers-table.tsx';
import type { Renewal } from './renewal-shapes.ts';

/** The stages by regional center, and the agreements behind the chosen ones. */
export function RenewalBoard({ renewal }: { readonly renewal: Renewal }) {
  const { t } = useTranslation();
  const [{ stage, center, stuck, days, search }] = useBoardAddress();
  const { data, error, refetch } = useQuery(
    useApi().renewals.board.queryOptions(
      {
        campaignId: renewal.campaignId,
        stuckDays: days,
        stage,
        regionalCenterId: center,
        search: search.trim(),
        ...(stuck ? { stuck } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('renewals.loading')} />;
  return (
    <Stack gap="lg">
      {data.centers.length > 1 && <CentersTable centers={data.centers} />}
      <Stack gap="sm">
        <BoardControls renewal={renewal} board={data} />
        <AgreementsTable renewal={renewal} rows={data.rows} />
      </Stack>
    </Stack>
  );
}
