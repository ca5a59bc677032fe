import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Alert, DataTable, EmptyState, List, Loader, Stack, Text, Title } from '@pbnet/ui';
import type { DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useContest } from './contest-frame.tsx';
import type { Result, Results } from './contest-shapes.ts';
import classes from './contests.module.css';
import { ResultSteps } from './result-steps.tsx';

/** The results by the scores of this minute, or as they were frozen, with every freezing and undoing. */
export function ResultsTab() {
  const { t } = useTranslation();
  const contest = useContest();
  const mayManage = useCan('contest.manage');
  const { data, error, refetch } = useQuery(
    useApi().contests.results.queryOptions({ contestId: contest.id }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('contests.loading')} />;
  return (
    <Stack gap="lg">
      {mayManage && <ResultSteps contest={contest} results={data} />}
      {!data.frozen && data.rows.length > 0 && (
        <Alert color="yellow">{t('contests.results.preliminary')}</Alert>
      )}
      {data.rows.length === 0 && <EmptyState title={t('contests.results.empty')} />}
      {contest.nominations.map(({ id, title }) => (
        <ResultTable key={id} title={title} rows={data.rows.filter((row) => row.nominationId === id)} />
      ))}
      {data.rows.length > 0 && <Text c="dimmed">{t('contests.results.formula')}</Text>}
      {data.diplomas > 0 && <Text>{t('contests.results.given', { count: data.diplomas })}</Text>}
      {data.editions.length > 0 && <History editions={data.editions} />}
    </Stack>
  );
}

interface ResultTableProps {
  readonly title: string;
  readonly rows: readonly Result[];
}

function ResultTable({ title, rows }: ResultTableProps) {
  const { t } = useTranslation();
  const score = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: 2 });
  if (rows.length === 0) return null;
  const columns: readonly DataTableColumn<Result>[] = [
    { key: 'place', title: t('contests.results.place'), numeric: true, cell: ({ place }) => place },
    { key: 'number', title: t('contests.results.number'), cell: ({ number }) => number },
    {
      key: 'work',
      title: t('contests.results.work'),
      rowHeader: true,
      cell: (row) => row.title,
    },
    {
      key: 'score',
      title: t('contests.results.score'),
      numeric: true,
      cell: (row) => score.format(row.score),
    },
    {
      key: 'scores',
      title: t('contests.results.scores'),
      cell: ({ jurors, quorum, enough }) =>
        `${t('contests.results.ofQuorum', { jurors, quorum })}${enough ? '' : `, ${t('contests.results.lacking')}`}`,
    },
  ];
  return (
    <DataTable
      caption={t('contests.results.caption', { nomination: title })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function History({ editions }: Pick<Results, 'editions'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.results.history')}
      </Title>
      <List>
        {editions.map(({ edition, hash, frozenAt, publishedAt, undoneAt, undoReason }) => (
          <List.Item key={edition} className={classes['hash']}>
            {t('contests.results.edition', { edition, hash, at: momentName(frozenAt, language) })}
            {publishedAt !== null && (
              <div>{t('contests.results.wasPublished', { at: momentName(publishedAt, language) })}</div>
            )}
            {undoneAt !== null && (
              <div>
                {t('contests.results.wasUndone', {
                  ...{ at: momentName(undoneAt, language), reason: undoReason ?? '' },
                })}
              </div>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
