import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { DataTable, EmptyState, Loader, Stack, type DataTableColumn } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BoardControls } from './board-controls.tsx';
import { useBoardFilters } from './board-filters.ts';
import type { Card, Request } from './campaign-shapes.ts';
import { CardAction } from './card-action.tsx';
import { Remind } from './remind.tsx';
import { AnswerState } from './state-words.tsx';
import { WaitingExtensions } from './waiting-extensions.tsx';

/** Headquarters' board of a campaign: who has answered, what, and who asks for more time. */
export function AnswerBoard({ request }: { readonly request: Request }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const [filters] = useBoardFilters();
  const { campaign, counts } = request;
  const { data, error, refetch } = useQuery(
    api.requests.board.queryOptions(
      { campaignId: campaign.id, board: filters.board, search: filters.search.trim() },
      { placeholderData: keepPreviousData },
    ),
  );
  const columns: readonly DataTableColumn<Card>[] = [
    {
      key: 'name',
      title: t('campaigns.board.name'),
      rowHeader: true,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    {
      key: 'state',
      title: t('campaigns.board.state'),
      cell: (card) => <AnswerState {...card.submission} board={card.board} />,
    },
    {
      key: 'due',
      title: t('campaigns.board.due'),
      cell: dueDay,
      sortValue: ({ dueOn }) => dueOn,
    },
    {
      key: 'action',
      title: t('campaigns.board.action'),
      cell: (card) => <CardAction campaign={campaign} card={card} />,
    },
  ];

  function dueDay({ dueOn, originalDueOn }: Card): string {
    const day = wholeDayName(dueOn, language);
    if (dueOn === originalDueOn) return day;
    return `${day}, ${t('campaigns.board.extended', { day: wholeDayName(originalDueOn, language) })}`;
  }

  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('campaigns.loading')} />;
  return (
    <Stack gap="lg">
      {!campaign.closed && <WaitingExtensions campaignId={campaign.id} />}
      <BoardControls counts={counts} />
      {!campaign.closed && counts.overdue > 0 && (
        <Remind campaignId={campaign.id} question={t('campaigns.board.remindQuestion')}>
          {t('campaigns.board.remind', { count: counts.overdue })}
        </Remind>
      )}
      <DataTable
        caption={t('campaigns.board.caption')}
        columns={columns}
        rows={data}
        rowKey={({ regionalCenterId }) => regionalCenterId}
        empty={<EmptyState title={t('campaigns.board.empty')} icon="search" />}
      />
    </Stack>
  );
}
