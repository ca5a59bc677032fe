import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { clockName, dayName, Failed, PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import type { MonthOfList } from '../months/choose-month.ts';
import { MonthChoice } from '../months/month-choice.tsx';
import { BoardSummary } from './board-summary.tsx';
import { EventFindings } from './event-findings.tsx';
import { NetworkBoard } from './network-board.tsx';
import { OwnBoard } from './own-board.tsx';
import { ReadingFindings } from './reading-findings.tsx';
import { useBoardChanges } from './use-board-changes.ts';

export interface BoardOfMonthProps {
  readonly month: Month;
  readonly months: readonly MonthOfList[];
}

export function BoardOfMonth({ month, months }: BoardOfMonthProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { place } = useUser();
  const board = useQuery(api.board.ofMonth.queryOptions({ month }));
  const campaign = useQuery(api.campaigns.board.queryOptions({ kind: 'monthly-statistics', subject: month }));
  const liveness = useBoardChanges(month);
  const title = t('board.title', { month: monthName(month, language) });
  const error = board.error ?? campaign.error;

  function body() {
    if (error && !(board.data && campaign.data !== undefined))
      return <Failed error={error} onRetry={() => void Promise.all([board.refetch(), campaign.refetch()])} />;
    if (!board.data || campaign.data === undefined)
      return <Loader role="status" aria-label={t('board.loading')} />;
    const { periodState, dueOn, closesOn } = board.data;
    const time = clockName(new Date(board.dataUpdatedAt), language);
    return (
      <Stack gap="lg">
        <div>
          <Text>
            {periodState === 'open'
              ? t('board.due', { due: dayName(dueOn, language), closes: dayName(closesOn, language) })
              : t('board.closed')}
          </Text>
          <Text c="dimmed" role="status">
            {t(liveness === 'lost' ? 'board.offline' : 'board.updated', { time })}
          </Text>
        </div>
        <BoardSummary counts={board.data.total} />
        <EventFindings month={month} />
        <ReadingFindings month={month} />
        {place.kind === 'network' ? (
          <NetworkBoard board={board.data} campaign={campaign.data} />
        ) : (
          <OwnBoard board={board.data} campaign={campaign.data} />
        )}
      </Stack>
    );
  }

  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        actions={<MonthChoice month={month} months={months} page="/monitoring/board" />}
      />
      {body()}
    </>
  );
}
