import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, DataTable, Stack, StateBadge, Text, VisuallyHidden, type Tone } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { moment } from './moment.ts';

type Work = ApiOutputs['jobs']['list']['works'][number];
type Run = NonNullable<Work['lastRun']>;

const tones: Readonly<Record<Run['state'], Tone>> = {
  waiting: 'neutral',
  running: 'info',
  done: 'ok',
  failed: 'bad',
};

export function WorkTable({ works }: { readonly works: readonly Work[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobs } = useApi();
  const { notify } = useHost();
  const queries = useQueryClient();
  const run = useMutation(
    jobs.run.mutationOptions({
      onSuccess: () => notify({ tone: 'done', text: t('jobs.started') }),
      onSettled: () => queries.invalidateQueries(jobs.pathFilter()),
    }),
  );

  return (
    <Stack gap="sm">
      <CommandError error={run.error} />
      <DataTable
        caption={t('jobs.works')}
        rows={works}
        rowKey={({ name }) => name}
        columns={[
          { key: 'title', title: t('jobs.work'), rowHeader: true, cell: ({ title }) => title[language] },
          { key: 'every', title: t('jobs.every'), cell: ({ every }) => every[language] },
          {
            key: 'last',
            title: t('jobs.last'),
            cell: ({ lastRun }) => (lastRun === null ? t('jobs.never') : <LastRun run={lastRun} />),
          },
          { key: 'failures', title: t('jobs.failures'), numeric: true, cell: ({ failures }) => failures },
          {
            key: 'run',
            title: t('jobs.action'),
            cell: ({ name, title }) => (
              <Button variant="default" loading={run.isPending} onClick={() => run.mutate({ name })}>
                <span aria-hidden>{t('jobs.run')}</span>
                <VisuallyHidden>{t('jobs.runLabel', { title: title[language] })}</VisuallyHidden>
              </Button>
            ),
          },
        ]}
      />
    </Stack>
  );
}

function LastRun({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = run.result?.[language] ?? run.error;
  return (
    <Stack gap={4} align="start">
      <StateBadge tone={tones[run.state]}>{t(`jobs.state.${run.state}`)}</StateBadge>
      <Text size="sm">{moment(run.finishedAt ?? run.startedAt, language)}</Text>
      {words !== null && (
        <Text size="sm" c="dimmed">
          {words}
        </Text>
      )}
    </Stack>
  );
}
