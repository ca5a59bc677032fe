import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ControlCard } from './control-shapes.ts';
import { CardState } from './state-words.tsx';

export interface CardTableProps {
  readonly cards: readonly ControlCard[];
  /** Several parties: each card says whose it is. */
  readonly network: boolean;
}

export function CardTable({ cards, network }: CardTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();

  function dueDay({ dueOn, originalDueOn }: ControlCard): string {
    if (dueOn === null) return t('control.card.noDue');
    const day = wholeDayName(dueOn, language);
    if (dueOn === originalDueOn || originalDueOn === null) return day;
    return t('control.cards.extended', { day, old: wholeDayName(originalDueOn, language) });
  }

  const columns: readonly DataTableColumn<ControlCard>[] = [
    {
      key: 'words',
      title: t('control.cards.decision'),
      rowHeader: true,
      cell: ({ id, number, words, instance }) => (
        <Anchor component={Link} to={`/events/control/cards/${id}`}>
          {number}. {words}
          {instance !== '' && ` (${instance})`}
        </Anchor>
      ),
    },
    ...(network
      ? [
          {
            key: 'party',
            title: t('control.cards.party'),
            cell: ({ partyName }: ControlCard) => partyName,
            sortValue: ({ partyName }: ControlCard) => partyName,
          },
        ]
      : []),
    {
      key: 'due',
      title: t('control.cards.due'),
      cell: dueDay,
      sortValue: ({ dueOn }) => dueOn,
    },
    {
      key: 'state',
      title: t('control.cards.state'),
      cell: ({ board }) => <CardState state={board} />,
      sortValue: ({ board }) => board,
    },
  ];
  return (
    <DataTable
      caption={t('control.cards.caption')}
      captionHidden
      columns={columns}
      rows={cards}
      rowKey={({ id }) => id}
    />
  );
}
