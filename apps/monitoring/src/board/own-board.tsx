import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { AskExtension, ExtensionNews } from '@pbnet/micro-frontend/campaigns';
import { Group, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Board, Campaign } from './board-shapes.ts';
import { CenterList } from './center-list.tsx';
import { monthName } from '../figures/month-name.ts';
import { useBoardFilters } from './board-filters.ts';
import { CardState } from './state-words.tsx';
import { CenterFilters } from './center-filters.tsx';

export interface OwnBoardProps {
  readonly board: Board;
  readonly campaign: Campaign | null;
}

/** The same board as a regional center sees it: its own card, its own centres, and the way to ask for more time. */
export function OwnBoard({ board, campaign }: OwnBoardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [filters] = useBoardFilters();
  const card = campaign?.cards[0];
  return (
    <Stack gap="lg">
      {campaign && card && (
        <Stack gap="sm">
          <Group>
            <CardState state={card.board} />
            <Text>{t('board.own.progress', { done: card.done, total: card.total })}</Text>
            {card.reminders.lastAt !== null && (
              <Text c="dimmed">
                {t('board.own.reminders')}:{' '}
                {t('board.table.reminded', {
                  count: card.reminders.sent,
                  at: momentName(card.reminders.lastAt, language),
                })}
              </Text>
            )}
          </Group>
          <ExtensionNews extensions={card.extensions} />
          <AskExtension
            campaign={campaign.campaign}
            card={card}
            title={t('board.own.extension', { month: monthName(board.month, language) })}
          />
        </Stack>
      )}
      <CenterFilters board={board} />
      <CenterList month={board.month} filters={filters} />
    </Stack>
  );
}
