import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, DataTable, Group, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../forms/reason-dialog.tsx';
import { momentInWords } from './moments.ts';

type Card = ApiOutputs['collections']['get'];
type Row = Card['policies'][number];

const tones = { past: 'neutral', current: 'ok', planned: 'info' } as const;

/** What held, holds and will hold; what has not begun can be taken back. */
export function PolicyHistory({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayManage = useCan('collection.manage');
  const [leaving, setLeaving] = useState<string | null>(null);

  const stateOf = ({ validFrom }: Row) => {
    if (validFrom === card.inForce?.validFrom) return 'current';
    return card.inForce === null || validFrom > card.inForce.validFrom ? 'planned' : 'past';
  };

  return (
    <>
      <DataTable
        caption={t('readers.collections.policies')}
        columns={[
          {
            key: 'from',
            title: t('readers.collections.from'),
            rowHeader: true,
            cell: ({ validFrom }: Row) => momentInWords(validFrom, language),
          },
          {
            key: 'rules',
            title: t('readers.collections.rules'),
            wide: true,
            cell: (row) => <Rules row={row} />,
          },
          { key: 'reason', title: t('readers.collections.reason'), cell: ({ reason }) => reason || '—' },
          {
            key: 'state',
            title: t('readers.collections.state'),
            cell: (row) => {
              const state = stateOf(row);
              return (
                <Group gap="xs">
                  <StateBadge tone={tones[state]}>{t(`readers.collections.states.${state}`)}</StateBadge>
                  {state === 'planned' && mayManage && (
                    <Button variant="subtle" size="compact-sm" onClick={() => setLeaving(row.validFrom)}>
                      {t('readers.collections.cancelPolicy')}
                    </Button>
                  )}
                </Group>
              );
            },
          },
        ]}
        rows={card.policies}
        rowKey={({ validFrom }) => validFrom}
        empty={t('readers.collections.noPolicy')}
      />
      {leaving !== null && <Cancel card={card} validFrom={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function Rules({ row: { policy } }: { readonly row: Row }) {
  const { t } = useTranslation();
  const { access, minimumAge, readerAtCenters, readingsAtOnce, pagesAnHour } = policy;
  const parts = [
    t(`readers.collections.accesses.${access}`),
    ...(minimumAge === null ? [] : [t('readers.collections.fromAge', { age: minimumAge })]),
    ...(readerAtCenters ? [t('readers.collections.asksReader')] : []),
    t('readers.collections.limits', { readings: readingsAtOnce, pages: pagesAnHour }),
  ];
  return <Text>{parts.join('; ')}</Text>;
}

interface CancelProps {
  readonly card: Card;
  readonly validFrom: string;
  onClose(): void;
}

function Cancel({ card: { id, version }, validFrom, onClose }: CancelProps) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const cancel = useMutation(
    api.collections.cancelPolicy.mutationOptions({
      async onSuccess() {
        notify({ tone: 'done', text: t('readers.collections.saved') });
        onClose();
        await queries.invalidateQueries(api.collections.pathFilter());
      },
    }),
  );
  return (
    <ReasonDialog
      title={t('readers.collections.cancelQuestion')}
      label={t('readers.collections.reason')}
      send={t('readers.collections.cancelPolicy')}
      error={cancel.error}
      pending={cancel.isPending}
      onClose={onClose}
      onSend={(reason) => cancel.mutate({ id, version, validFrom, reason })}
    />
  );
}
