import { useApi } from '@pbnet/api-client/react';
import { mayRun } from '@pbnet/domain/campaigns';
import { Failed, useLanguage, useUser, wholeDayName } from '@pbnet/micro-frontend';
import { ExtensionRequests, GiveExtension, RemindAll, ReminderNews } from '@pbnet/micro-frontend/campaigns';
import { Anchor, DataTable, EmptyState, Group, Loader, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BoardControls } from './board-controls.tsx';
import { useBoardFilters } from './board-filters.ts';
import type { Card, Request } from './campaign-shapes.ts';
import { CardAction } from './card-action.tsx';
import { AnswerState } from './state-words.tsx';
import { useCampaignChanges } from './use-campaign-changes.ts';

/** Headquarters' board of a campaign: who has answered, what, who asks for more time, and who is reminded when. */
export function AnswerBoard({ request }: { readonly request: Request }) {
  const { t } = useTranslation();
  const api = useApi();
  const { role } = useUser();
  const [filters] = useBoardFilters();
  const { campaign, counts } = request;
  const running = mayRun(role, campaign.kind) && !campaign.closed;
  const liveness = useCampaignChanges(campaign.id);
  const { data: all = [] } = useQuery(api.requests.board.queryOptions({ campaignId: campaign.id }));
  const { data, error, refetch } = useQuery(
    api.requests.board.queryOptions(
      {
        campaignId: campaign.id,
        board: filters.board,
        regionId: filters.regionId,
        search: filters.search.trim(),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const columns = useColumns(request);

  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('campaigns.loading')} />;
  return (
    <Stack gap="lg">
      {running && <ExtensionRequests cards={all} />}
      <BoardControls counts={counts} cards={all} />
      {running && (
        <Group align="start">
          {counts.overdue > 0 && <RemindAll campaignId={campaign.id} count={counts.overdue} />}
          <GiveExtension campaign={campaign} cards={all} />
        </Group>
      )}
      <Anchor href={`/files/campaigns/${campaign.id}/answers.xlsx`}>{t('campaigns.board.export')}</Anchor>
      {liveness === 'lost' && <Text role="status">{t('campaigns.board.lost')}</Text>}
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

function useColumns({ campaign }: Request): readonly DataTableColumn<Card>[] {
  const { t } = useTranslation();
  const language = useLanguage();

  function dueDay({ dueOn, originalDueOn }: Card): string {
    const day = wholeDayName(dueOn, language);
    if (dueOn === originalDueOn) return day;
    return `${day}, ${t('campaigns.board.extended', { day: wholeDayName(originalDueOn, language) })}`;
  }

  return [
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
      cell: ({ submission, board }) => <AnswerState {...submission} board={board} />,
    },
    { key: 'due', title: t('campaigns.board.due'), cell: dueDay, sortValue: ({ dueOn }) => dueOn },
    {
      key: 'reminders',
      title: t('campaigns.board.reminders'),
      cell: (card) => <ReminderNews {...card} />,
      sortValue: ({ reminders }) => reminders.sent,
    },
    {
      key: 'action',
      title: t('campaigns.board.action'),
      cell: (card) => <CardAction campaign={campaign} card={card} />,
    },
  ];
}
