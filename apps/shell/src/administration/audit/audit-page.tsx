import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { asDay, isDay, isUuid } from '@pbnet/domain';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  DatePickerInput,
  EmptyState,
  ErrorState,
  Group,
  Icon,
  PageHeader,
  Select,
  Skeleton,
  Stack,
  Text,
} from '@pbnet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFilters, type Filters } from '../../forms/use-filters.ts';
import classes from './audit-page.module.css';
import { actionWords, subjects, subjectWords } from './action-words.ts';
import { DifferenceList } from './difference-list.tsx';
import { Verification } from './verification.tsx';

type Row = ApiOutputs['audit']['list']['rows'][number];

function inputOf(filters: Filters) {
  const text = (name: string) => filters.get(name) || undefined;
  const day = (name: string) => (isDay(filters.get(name)) ? asDay(filters.get(name)) : undefined);
  const actorId = filters.get('who');
  return {
    action: text('subject'),
    actorId: isUuid(actorId) ? actorId : undefined,
    entity: text('entity'),
    entityId: text('record'),
    from: day('from'),
    to: day('to'),
  };
}

/** Every change of the system, the newest first; a name or a record narrows the list to itself. */
export function AuditPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const { audit } = useApi();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    audit.list.infiniteQueryOptions(inputOf(filters), {
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];

  return (
    <>
      <PageTitle title={t('audit.title')} />
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} actions={<Verification />} />
      <Stack>
        <Conditions filters={filters} rows={rows} />
        {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height="20rem" />}
        {data && <AuditTable rows={rows} filters={filters} />}
        {hasNextPage && (
          <Group>
            <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('audit.next')}
            </Button>
          </Group>
        )}
        {data && !hasNextPage && rows.length > 0 && <Text>{t('audit.end')}</Text>}
      </Stack>
    </>
  );
}

interface ConditionsProps {
  readonly filters: Filters;
  readonly rows: readonly Row[];
}

function Conditions({ filters, rows }: ConditionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [who, entity, record] = [filters.get('who'), filters.get('entity'), filters.get('record')];
  const name = rows.find(({ actorId }) => actorId === who)?.actorName ?? who;
  const remove = {
    variant: 'light',
    rightSection: <Icon name="close" size="1rem" label={t('audit.clear')} />,
  };

  return (
    <Group align="end">
      <DatePickerInput
        label={t('audit.from')}
        clearable
        w="12rem"
        value={filters.get('from') || null}
        onChange={(from) => filters.set({ from })}
      />
      <DatePickerInput
        label={t('audit.to')}
        clearable
        w="12rem"
        value={filters.get('to') || null}
        onChange={(to) => filters.set({ to })}
      />
      <Select
        label={t('audit.subject')}
        placeholder={t('audit.anySubject')}
        clearable
        data={Object.keys(subjects).map((value) => ({ value, label: subjectWords(value, language) }))}
        value={filters.get('subject') || null}
        onChange={(subject) => filters.set({ subject })}
      />
      {who !== '' && (
        <Button {...remove} onClick={() => filters.set({ who: null })}>
          {t('audit.onlyWho', { name })}
        </Button>
      )}
      {record !== '' && (
        <Button {...remove} onClick={() => filters.set({ entity: null, record: null })}>
          {t('audit.onlyRecord', { record: `${entity} ${record}` })}
        </Button>
      )}
    </Group>
  );
}

function AuditTable({ rows, filters }: ConditionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  const columns = [
    {
      key: 'when',
      title: t('audit.when'),
      rowHeader: true,
      cell: ({ at }: Row) => (
        <span className={classes['moment']}>
          {day.format(new Date(at))}
          <br />
          {time.format(new Date(at))}
        </span>
      ),
    },
    { key: 'who', title: t('audit.who'), cell: (row: Row) => <Who row={row} filters={filters} /> },
    {
      key: 'what',
      title: t('audit.what'),
      cell: ({ action, entity, entityId }: Row) => (
        <>
          {actionWords(action, language)}
          <br />
          <Anchor component="button" onClick={() => filters.set({ entity, record: entityId })}>
            {t('audit.recordOf', { id: entityId.length > 12 ? `${entityId.slice(0, 8)}…` : entityId })}
          </Anchor>
        </>
      ),
    },
    { key: 'where', title: t('audit.where'), cell: ({ placeName }: Row) => placeName || t('roles.network') },
    { key: 'changes', title: t('audit.changes'), cell: (row: Row) => <DifferenceList row={row} /> },
  ];
  return (
    <DataTable
      caption={t('audit.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('audit.nothing')}>{t('audit.nothingHelp')}</EmptyState>}
    />
  );
}

interface WhoProps {
  readonly row: Row;
  readonly filters: Filters;
}

/** Who acts without an account of the staff. */
const nobodyWords: Readonly<Record<string, 'audit.nobody' | 'audit.reader'>> = {
  nobody: 'audit.nobody',
  reader: 'audit.reader',
};

function Who({ row: { actorId, actorName, actorRole, ip }, filters }: WhoProps) {
  const { t } = useTranslation();
  if (actorId === null) return t(nobodyWords[actorRole] ?? 'audit.system');
  return (
    <>
      <Anchor component="button" onClick={() => filters.set({ who: actorId })}>
        {actorName || actorId.slice(0, 8)}
      </Anchor>
      <Text size="sm">{ip}</Text>
    </>
  );
}
