import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, WordsDialog } from '@pbnet/micro-frontend';
import { ConfirmButton, DataTable, EmptyState, Group, List, Loader, Stack, Text, Title } from '@pbnet/ui';
import type { DataTableColumn } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useContest } from './contest-frame.tsx';
import type { Juror, Jury } from './contest-shapes.ts';
import { InviteJuror } from './invite-juror.tsx';
import { useContestStep } from './use-contest-step.ts';
import { useRegions } from './use-regions.ts';

/** Who judges, how far they are, and what happened to the quorum. */
export function JuryTab() {
  const { t } = useTranslation();
  const contest = useContest();
  const mayManage = useCan('contest.manage');
  const open = contest.state === 'draft' || contest.state === 'announced';
  const { data, error, refetch } = useQuery(useApi().contests.jury.queryOptions({ contestId: contest.id }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('contests.loading')} />;
  return (
    <Stack gap="xl">
      <Text>{t('contests.jury.own')}</Text>
      <JurorTable jury={data} contestId={contest.id} mayChange={mayManage && open} />
      {mayManage && open && <InviteJuror contestId={contest.id} />}
      {data.traces.length > 0 && <Traces traces={data.traces} />}
    </Stack>
  );
}

interface JurorTableProps {
  readonly jury: Jury;
  readonly contestId: string;
  readonly mayChange: boolean;
}

function JurorTable({ jury, contestId, mayChange }: JurorTableProps) {
  const { t } = useTranslation();
  const regions = useRegions();
  const columns: readonly DataTableColumn<Juror>[] = [
    { key: 'name', title: t('contests.jury.name'), rowHeader: true, cell: ({ name }) => name },
    {
      key: 'region',
      title: t('contests.jury.region'),
      cell: ({ ownRegionId }) =>
        ownRegionId === null ? t('contests.jury.noRegion') : (regions.get(ownRegionId) ?? ''),
    },
    {
      key: 'progress',
      title: t('contests.jury.progress'),
      cell: ({ scored, able }) => t('contests.jury.ofAble', { scored, able }),
    },
    {
      key: 'state',
      title: t('contests.jury.state'),
      cell: ({ leftAt, leaveReason }) =>
        leftAt === null ? t('contests.jury.inJury') : t('contests.jury.left', { reason: leaveReason ?? '' }),
    },
    ...(mayChange
      ? [
          {
            key: 'actions',
            title: t('contests.jury.actions'),
            cell: (juror: Juror) =>
              juror.leftAt === null ? <JurorActions juror={juror} contestId={contestId} /> : '',
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('contests.jury.caption')}
      captionHidden
      columns={columns}
      rows={jury.jurors}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('contests.jury.empty')} icon="people" />}
    />
  );
}

interface JurorActionsProps {
  readonly juror: Juror;
  readonly contestId: string;
}

function JurorActions({ juror, contestId }: JurorActionsProps) {
  const { t } = useTranslation();
  const { contests } = useApi();
  const { run } = useContestStep();
  const resend = useMutation(contests.resendJuror.mutationOptions());
  const drop = useMutation(contests.dropJuror.mutationOptions());
  const key = { contestId, jurorId: juror.id };
  const { name } = juror;
  return (
    <Group gap="xs">
      <ConfirmButton
        variant="default"
        aria-label={t('contests.jury.resendOf', { name })}
        question={t('contests.jury.resendQuestion', { name })}
        details={t('contests.jury.resendDetails')}
        onConfirm={() => run(resend.mutateAsync(key), t('contests.jury.resent'))}
      >
        {t('contests.jury.resend')}
      </ConfirmButton>
      <WordsDialog
        thing={`juror-left:${juror.id}`}
        open={t('contests.jury.drop')}
        title={t('contests.jury.dropTitle', { name })}
        label={t('contests.jury.reason')}
        help={t('contests.jury.dropHelp')}
        short={t('contests.jury.short')}
        send={t('contests.jury.dropSend')}
        onSend={async (reason) => {
          await drop.mutateAsync({ ...key, reason });
          await run(Promise.resolve(), t('contests.jury.left', { reason }));
        }}
      />
    </Group>
  );
}

function Traces({ traces }: Pick<Jury, 'traces'>) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.jury.traces')}
      </Title>
      <List>
        {traces.map(({ kind, juror, entryNumber, quorumBefore, quorumAfter, reason, at }, index) => (
          <List.Item key={`${at} ${index}`}>
            {t(`contests.jury.trace.${kind}`, {
              ...{ juror: juror ?? '', entry: entryNumber ?? '', reason: reason ?? '' },
              ...{ before: quorumBefore ?? 0, after: quorumAfter ?? 0 },
            })}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
