import { useApi } from '@pbnet/api-client/react';
import { asDay } from '@pbnet/domain';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, DataTable, EmptyState, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import type { DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Desk, Work } from './contest-shapes.ts';
import { JuryWork } from './jury-work.tsx';

/** A juror's page: by the secret of the link, or by the session of an account. */
export function JuryPage() {
  const { t } = useTranslation();
  const { contestId = '', juryKey = null } = useParams();
  const { data, error, refetch } = useQuery(
    useApi().publicContests.jury.queryOptions({ contestId, key: juryKey }),
  );
  if (data) return <LoadedDesk desk={data} juryKey={juryKey} />;
  return (
    <>
      <PageTitle title={t('contests.title')} />
      <PageHeader title={t('contests.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('contests.loading')} />
      )}
    </>
  );
}

interface LoadedDeskProps {
  readonly desk: Desk;
  readonly juryKey: string | null;
}

const isDone = ({ marks, conflict }: Work) => marks !== null || conflict !== null;

function LoadedDesk({ desk, juryKey }: LoadedDeskProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useSearchParams();
  const { contest, works } = desk;
  const chosen = works.find(({ id }) => id === search.get('work'));
  const next = works.find((work) => work.id !== chosen?.id && !isDone(work));
  const title = t('contests.jury.title', { contest: contest.title });
  const day = wholeDayName(asDay(contest.juryUntil), language);
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={t('contests.jury.lead', { day })} />
      <Stack gap="lg">
        {!contest.open && <Alert color="yellow">{t('contests.jury.closed')}</Alert>}
        {chosen && (
          <JuryWork key={chosen.id} desk={desk} work={chosen} juryKey={juryKey} next={next?.id ?? null} />
        )}
        <Text role="status">
          {t('contests.jury.progress', { done: works.filter(isDone).length, total: works.length })}
        </Text>
        <WorkTable works={works} />
      </Stack>
    </>
  );
}

function WorkTable({ works }: { readonly works: readonly Work[] }) {
  const { t } = useTranslation();
  const columns: readonly DataTableColumn<Work>[] = [
    { key: 'number', title: t('contests.jury.number'), cell: ({ number }) => number },
    {
      key: 'work',
      title: t('contests.jury.work'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`?work=${id}`}>
          {title}
        </Anchor>
      ),
    },
    { key: 'nomination', title: t('contests.jury.nomination'), cell: ({ nomination }) => nomination },
    {
      key: 'state',
      title: t('contests.jury.state'),
      cell: ({ marks, conflict }) =>
        t(`contests.jury.${conflict !== null ? 'conflicted' : marks ? 'scored' : 'waiting'}`),
    },
  ];
  return (
    <DataTable
      caption={t('contests.jury.works')}
      columns={columns}
      rows={works}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('contests.jury.none')}>{t('contests.jury.noneHelp')}</EmptyState>}
    />
  );
}
