import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  ConfirmButton,
  DataTable,
  EmptyState,
  Group,
  StateBadge,
  type DataTableColumn,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';

export interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  /** True while proposals are taken. */
  readonly open: boolean;
  readonly mayDecide: boolean;
}

const tones = {
  submitted: 'info',
  asked: 'warning',
  accepted: 'ok',
  declined: 'neutral',
  withdrawn: 'neutral',
} as const;

export function ProposalList({ proposals, open, mayDecide }: ProposalListProps) {
  const { t } = useTranslation();
  const [reading, setReading] = useState<Proposal | null>(null);
  const [changing, setChanging] = useState<Proposal | null>(null);
  const columns: readonly DataTableColumn<Proposal>[] = [
    { key: 'title', title: t('meetings.call.table.title'), rowHeader: true, cell: ({ title }) => title },
    { key: 'speaker', title: t('meetings.call.table.speaker'), cell: ({ speakerName }) => speakerName },
    {
      key: 'from',
      title: t('meetings.call.table.from'),
      cell: ({ regionalCenterName }) => regionalCenterName ?? t('meetings.call.byLink'),
    },
    { key: 'minutes', title: t('meetings.call.table.minutes'), cell: ({ minutes }) => minutes },
    {
      key: 'state',
      title: t('meetings.call.table.state'),
      cell: ({ state, answer }) => (
        <>
          <StateBadge tone={tones[state]}>{t(`meetings.call.state.${state}`)}</StateBadge> {answer}
        </>
      ),
    },
    {
      key: 'action',
      title: t('meetings.call.table.action'),
      cell: (proposal) =>
        mayDecide ? (
          <Button
            variant="default"
            aria-label={t('meetings.call.read', { title: proposal.title })}
            onClick={() => setReading(proposal)}
          >
            {t('meetings.call.decision.title')}
          </Button>
        ) : (
          <OwnActions proposal={proposal} open={open} onChange={() => setChanging(proposal)} />
        ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('meetings.call.proposals')}
        captionHidden
        columns={columns}
        rows={proposals}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('meetings.call.noProposals')} />}
      />
      {reading && <DecisionDialog proposal={reading} onClose={() => setReading(null)} />}
      {changing && <ProposalDialog proposal={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

interface OwnActionsProps {
  readonly proposal: Proposal;
  readonly open: boolean;
  onChange(): void;
}

function OwnActions({ proposal: { id, version, state, title }, open, onChange }: OwnActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const mayPropose = useCan('talk.propose');
  const withdraw = useMutation(
    api.talkCall.withdraw.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('meetings.call.withdrawn') }),
      onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
      onSettled: () => queries.invalidateQueries(api.talkCall.pathFilter()),
    }),
  );
  if (!mayPropose || (state !== 'submitted' && state !== 'asked')) return null;
  return (
    <Group gap="xs">
      {open && (
        <Button variant="default" onClick={onChange}>
          {t('meetings.call.change')}
        </Button>
      )}
      <ConfirmButton
        variant="default"
        question={t('meetings.call.withdrawQuestion', { title })}
        confirmLabel={t('meetings.call.withdraw')}
        onConfirm={() => withdraw.mutateAsync({ meetingId: meeting.id, id, version }).catch(() => undefined)}
      >
        {t('meetings.call.withdraw')}
      </ConfirmButton>
    </Group>
  );
}
