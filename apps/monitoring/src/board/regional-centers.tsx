import { boardStates, type BoardState } from '@pbnet/domain/campaigns';
import { EmptyState, Table } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { BoardFilters } from './board-filters.ts';
import type { Board, Campaign, Card } from './board-shapes.ts';
import { RegionalCenterRow } from './regional-center-row.tsx';
import { useStableOrder } from './use-stable-order.ts';

export interface RegionalCentersProps {
  readonly board: Board;
  readonly campaign: Campaign | null;
  readonly filters: BoardFilters;
}

/** The regional centers that match, those that need a word first. */
export function RegionalCenters({ board, campaign, filters }: RegionalCentersProps) {
  const { t } = useTranslation();
  const cards = matching(campaign?.cards ?? [], filters);
  if (cards.length === 0) return <EmptyState title={t('board.table.empty')} icon="filter" />;
  const { regionId, card, search } = filters;
  return (
    <RegionalCenterTable
      key={JSON.stringify([board.month, regionId, card, search])}
      board={board}
      campaign={campaign}
      cards={cards}
    />
  );
}

interface RegionalCenterTableProps extends Pick<RegionalCentersProps, 'board' | 'campaign'> {
  readonly cards: readonly Card[];
}

function RegionalCenterTable({ board, campaign, cards }: RegionalCenterTableProps) {
  const { t } = useTranslation();
  const rows = useStableOrder(cards.toSorted(byNeed), ({ regionalCenterId }) => regionalCenterId);
  return (
    <Table.ScrollContainer minWidth={800}>
      <Table verticalSpacing="xs" aria-label={t('board.table.caption')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('board.table.name')}</Table.Th>
            <Table.Th scope="col">{t('board.table.state')}</Table.Th>
            <Table.Th scope="col">{t('board.table.progress')}</Table.Th>
            <Table.Th scope="col">{t('board.table.due')}</Table.Th>
            <Table.Th scope="col">{t('board.table.reminders')}</Table.Th>
            <Table.Th scope="col">{t('board.table.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((card) => (
            <RegionalCenterRow
              key={card.regionalCenterId}
              card={card}
              month={board.month}
              campaign={campaign}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

function matching(cards: readonly Card[], { regionId, card, search }: BoardFilters): readonly Card[] {
  return cards.filter(
    (of) =>
      (regionId === undefined || of.regionId === regionId) &&
      (card === undefined || of.board === card) &&
      folded(of.name).includes(folded(search.trim())),
  );
}

const need: readonly BoardState[] = boardStates;

function byNeed(a: Card, b: Card): number {
  return need.indexOf(a.board) - need.indexOf(b.board) || a.name.localeCompare(b.name, 'ru');
}
