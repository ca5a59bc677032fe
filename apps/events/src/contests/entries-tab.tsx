import { useApi } from '@pbnet/api-client/react';
import type { EntryState } from '@pbnet/domain/contests';
import { Failed, useUser } from '@pbnet/micro-frontend';
import { Anchor, Checkbox, DataTable, EmptyState, Group, Loader, Pagination } from '@pbnet/ui';
import { SearchField, SegmentedControl, Select, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useContest } from './contest-frame.tsx';
import type { Entry } from './contest-shapes.ts';
import { State } from './contest-words.tsx';
import classes from './contests.module.css';
import { searchOf, useEntryFilters } from './entry-filters.ts';

const shown = ['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'] as const satisfies EntryState[];

/** The board of entries: a regional center sees its own, headquarters all. */
export function EntriesTab() {
  const { t } = useTranslation();
  const contest = useContest();
  const network = useUser().place.kind === 'network';
  const [filters, setFilters] = useEntryFilters();
  const { federal, search, ...rest } = filters;
  const { data, error, refetch } = useQuery(
    useApi().contestEntries.board.queryOptions(
      {
        ...{ contestId: contest.id, ...rest, search: search.trim() },
        ...(federal ? { federal } : {}),
      },
      { placeholderData: keepPreviousData },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('contests.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  const workbook = searchOf({ ...filters, page: 1 });
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={t('contests.entries.states')}
        value={filters.state ?? 'all'}
        onChange={(value) => setFilters({ state: shown.find((state) => state === value) })}
        data={[
          { value: 'all', label: t('contests.entries.all') },
          ...shown.map((state) => ({
            value: state,
            label: `${t(`contests.state.${state}`)}: ${data.counts[state] ?? 0}`,
          })),
        ]}
      />
      <Group align="end">
        <SearchField
          label={t('contests.entries.search')}
          value={search}
          onSearch={(text) => setFilters({ search: text })}
        />
        <Select
          label={t('contests.entries.nomination')}
          placeholder={t('contests.entries.anyNomination')}
          clearable
          data={contest.nominations.map(({ id, title }) => ({ value: id, label: title }))}
          value={filters.nominationId ?? null}
          onChange={(id) => setFilters({ nominationId: id ?? undefined })}
        />
        {network && (
          <CenterFilter
            value={filters.regionalCenterId}
            onChange={(regionalCenterId) => setFilters({ regionalCenterId })}
          />
        )}
        <Checkbox
          label={t('contests.entries.federal')}
          checked={federal}
          onChange={({ currentTarget }) => setFilters({ federal: currentTarget.checked })}
        />
      </Group>
      <Group justify="space-between">
        <Text role="status">{t('contests.entries.found', { total: data.total })}</Text>
        <Anchor href={`/files/contests/${contest.id}/entries.xlsx?${workbook}`} download>
          {t('contests.entries.save')}
        </Anchor>
      </Group>
      <EntryTable entries={data.rows} />
      {pages > 1 && (
        <nav aria-label={t('contests.entries.page')}>
          <Pagination total={pages} value={filters.page} onChange={(page) => setFilters({ page })} />
        </nav>
      )}
    </Stack>
  );
}

interface CenterFilterProps {
  readonly value: number | undefined;
  onChange(regionalCenterId: number | undefined): void;
}

function CenterFilter({ value, onChange }: CenterFilterProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().publicContests.places.queryOptions());
  return (
    <Select
      label={t('contests.entries.center')}
      placeholder={t('contests.entries.anyCenter')}
      searchable
      clearable
      data={data.map(({ regionalCenterId, name }) => ({ value: String(regionalCenterId), label: name }))}
      value={value === undefined ? null : String(value)}
      onChange={(id) => onChange(id === null ? undefined : Number(id))}
    />
  );
}

function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const columns: readonly DataTableColumn<Entry>[] = [
    {
      key: 'number',
      title: t('contests.entries.number'),
      cell: ({ number }) => <span className={classes['number']}>{number}</span>,
    },
    {
      key: 'work',
      title: t('contests.entries.work'),
      rowHeader: true,
      cell: ({ id, title }) => (
        <Anchor component={Link} to={id}>
          {title}
        </Anchor>
      ),
    },
    {
      key: 'author',
      title: t('contests.entries.author'),
      cell: ({ authorName }) => authorName ?? t('contests.entry.removedName'),
    },
    { key: 'center', title: t('contests.entries.center'), cell: ({ regionalCenter }) => regionalCenter },
    {
      key: 'state',
      title: t('contests.entries.state'),
      cell: ({ state, federal }) => (
        <Group gap="xs">
          <State state={state} />
          {federal && <span>{t('contests.entries.onFederal')}</span>}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('contests.entries.caption')}
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('contests.entries.empty')} icon="search" />}
    />
  );
}
