import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { erasureGroundWords } from '@pbnet/domain/readers';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Checkbox, ConfirmButton, DataTable, EmptyState, Stack, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { dayInRow } from '../collections/moments.ts';

type Reader = ApiOutputs['readerRetention']['queue']['readers'][number];

export interface QueueTableProps {
  readonly readers: readonly Reader[];
  readonly chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** How many the server destroys at one press. */
const atOnce = 100;

export function QueueTable({ readers, chosen, onChoose }: QueueTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { readerRetention } = useApi();
  const { notify } = useHost();
  const queries = useQueryClient();
  const postpone = useMutation(
    readerRetention.postpone.mutationOptions({
      onSuccess: () => notify({ tone: 'done', text: t('readers.retention.postponed') }),
      onSettled: () => queries.invalidateQueries(readerRetention.pathFilter()),
    }),
  );
  const cardOf = ({ cardNumber }: Reader) => cardNumber ?? t('readers.retention.noCard');
  const waiting = readers.filter(({ releasable }) => releasable).slice(0, atOnce);

  function choose(readerId: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(readerId);
    else next.delete(readerId);
    onChoose(next);
  }

  return (
    <Stack gap="sm">
      <CommandError error={postpone.error} />
      {waiting.length > 0 && (
        <Checkbox
          label={t('readers.retention.chooseAll')}
          checked={waiting.every(({ readerId }) => chosen.has(readerId))}
          onChange={({ currentTarget }) =>
            onChoose(new Set(currentTarget.checked ? waiting.map(({ readerId }) => readerId) : []))
          }
        />
      )}
      <DataTable
        caption={t('readers.retention.queue')}
        captionHidden
        rows={readers}
        rowKey={({ readerId }) => readerId}
        empty={
          <EmptyState title={t('readers.retention.empty')}>{t('readers.retention.emptyHelp')}</EmptyState>
        }
        columns={[
          {
            key: 'card',
            title: t('readers.retention.card'),
            rowHeader: true,
            cell: (reader) =>
              reader.releasable ? (
                <Checkbox
                  label={cardOf(reader)}
                  aria-label={t('readers.retention.chooseOne', { card: cardOf(reader) })}
                  checked={chosen.has(reader.readerId)}
                  onChange={({ currentTarget }) => choose(reader.readerId, currentTarget.checked)}
                />
              ) : (
                cardOf(reader)
              ),
          },
          {
            key: 'ground',
            title: t('readers.retention.ground'),
            cell: ({ ground }) => erasureGroundWords[ground][language],
          },
          {
            key: 'dueOn',
            title: t('readers.retention.dueOn'),
            cell: (reader) => (
              <Stack gap={4} align="start">
                {dayInRow(reader.dueOn, language)}
                <State reader={reader} />
              </Stack>
            ),
          },
          {
            key: 'seen',
            title: t('readers.retention.lastSeen'),
            cell: (reader) => (
              <>
                {dayInRow(reader.lastSeenAt, language)}
                <Warned reader={reader} />
              </>
            ),
          },
          {
            key: 'center',
            title: t('readers.retention.center'),
            cell: ({ center }) => center ?? t('readers.retention.online'),
          },
          {
            key: 'action',
            title: t('readers.retention.action'),
            cell: ({ ground, readerId, version }) =>
              ground === 'term' && (
                <ConfirmButton
                  variant="default"
                  size="sm"
                  question={t('readers.retention.postponeQuestion')}
                  details={<Text>{t('readers.retention.postponeDetails')}</Text>}
                  confirmLabel={t('readers.retention.postpone')}
                  onConfirm={() =>
                    postpone.mutateAsync({ readerId, version }).then(
                      () => undefined,
                      () => undefined,
                    )
                  }
                >
                  {t('readers.retention.postpone')}
                </ConfirmButton>
              ),
          },
        ]}
      />
    </Stack>
  );
}

function Warned({ reader: { ground, warnedAt } }: { readonly reader: Reader }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (warnedAt === null && ground !== 'term') return null;
  return (
    <Text size="sm" c="dimmed">
      {warnedAt === null
        ? t('readers.retention.notWarned')
        : t('readers.retention.warned', { day: dayInRow(warnedAt, language) })}
    </Text>
  );
}

function State({ reader: { ground, releasable } }: { readonly reader: Reader }) {
  const { t } = useTranslation();
  if (releasable) return <StateBadge tone="warning">{t('readers.retention.waits')}</StateBadge>;
  return (
    <StateBadge tone="neutral">
      {t(ground === 'term' ? 'readers.retention.later' : 'readers.retention.byClock')}
    </StateBadge>
  );
}
