import { failureOf } from '@pbnet/api-client';
import { useApiClient } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { typedValues } from '../figures/draft.ts';
import { draftKeeper, type DraftKeeper, type SheetState } from './draft-keeper.ts';
import type { SheetReport } from './is-editable.ts';
import { localDrafts } from '../figures/local-drafts.ts';

/** The draft of one report, kept as long as its sheet is open. */
export function useDraft(report: SheetReport): readonly [SheetState, DraftKeeper] {
  const api = useApiClient();
  const host = useHost();
  const [keeper] = useState(() => {
    const { centerId, month } = report;
    return draftKeeper({
      key: { accountId: host.user.accountId, centerId, month },
      base: report,
      drafts: localDrafts,
      save: ({ version, values, comments }) =>
        api.reports.save.mutate({ centerId, month, version, values: typedValues(values), comments }),
      failureOf: (error) => failureOf(error, host.language),
    });
  });
  useEffect(() => keeper.start(), [keeper]);
  return [useSyncExternalStore(keeper.subscribe, keeper.state), keeper];
}
