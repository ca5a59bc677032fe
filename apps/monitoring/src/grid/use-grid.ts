import { failureOf } from '@pbnet/api-client';
import { useApiClient } from '@pbnet/api-client/react';
import { useCan, useHost, useUser } from '@pbnet/micro-frontend';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { typedValues } from '../figures/draft.ts';
import { localDrafts } from '../figures/local-drafts.ts';
import { gridKeeper, type GridKeeper, type GridRows } from './grid-keeper.ts';
import type { Grid } from './grid-rows.ts';

/** The regional center that commands over several reports name: none for headquarters, whose place is everywhere. */
export function useCommandPlace(): { readonly regionalCenterId?: number } {
  const { place } = useUser();
  return place.kind === 'regional-center' ? { regionalCenterId: place.regionalCenterId } : {};
}

/** The drafts of a grid, kept as long as it is open. */
export function useGrid(grid: Grid): readonly [GridRows, GridKeeper] {
  const api = useApiClient();
  const host = useHost();
  const place = useCommandPlace();
  const mayEdit = useCan('report.edit');
  const [keeper] = useState(() =>
    gridKeeper({
      grid,
      accountId: host.user.accountId,
      mayEdit,
      drafts: localDrafts,
      save: (rows) => {
        const reports = rows.map((row) => ({ ...row, values: typedValues(row.values) }));
        return api.reports.saveMany.mutate({ ...place, month: grid.month, reports });
      },
      failureOf: (error) => failureOf(error, host.language),
    }),
  );
  useEffect(() => keeper.start(), [keeper]);
  return [useSyncExternalStore(keeper.subscribe, keeper.rows), keeper];
}
