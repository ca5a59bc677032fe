import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GridKeeper } from './grid-keeper.ts';
import type { Grid } from './grid-rows.ts';
import type { Refused } from './problems.tsx';
import { useCommandPlace } from './use-grid.ts';

export interface Commands {
  readonly pending: boolean;
  submit(centerIds: readonly number[]): Promise<void>;
  accept(centerIds: readonly number[]): Promise<void>;
}

export interface CommandsOptions {
  readonly grid: Grid;
  readonly keeper: GridKeeper;
  onDone(refused: readonly Refused[]): Promise<unknown>;
}

/** Commands over several reports: unsent figures go first, what could not be done is told one by one. */
export function useCommands({ grid, keeper, onDone }: CommandsOptions): Commands {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const place = useCommandPlace();
  const submit = useMutation(api.reports.submitMany.mutationOptions());
  const accept = useMutation(api.reports.acceptMany.mutationOptions());

  async function run(command: typeof submit | typeof accept, centerIds: readonly number[]): Promise<number> {
    await keeper.flush();
    const rows = keeper.rows();
    const reports = centerIds.map((centerId) => ({ centerId, version: rows.get(centerId)?.version ?? 0 }));
    const outcomes = await command.mutateAsync({ ...place, month: grid.month, reports });
    const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
    await onDone(refused);
    return refused.length;
  }

  async function tell(centerIds: readonly number[], kind: 'submitted' | 'accepted'): Promise<void> {
    try {
      const failed = await run(kind === 'submitted' ? submit : accept, centerIds);
      const words = t(`grid.table.${kind}`, { count: centerIds.length - failed });
      const rest = failed === 0 ? '' : ` ${t('grid.table.notDone', { count: failed })}`;
      host.notify({ tone: failed === 0 ? 'done' : 'warning', text: words + rest });
    } catch (error) {
      host.notify({ tone: 'failed', text: failureOf(error, language).text });
    }
  }

  return {
    pending: submit.isPending || accept.isPending,
    submit: (centerIds) => tell(centerIds, 'submitted'),
    accept: (centerIds) => tell(centerIds, 'accepted'),
  };
}
