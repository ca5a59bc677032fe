import { useApi } from '@pbnet/api-client/react';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { Failed, useCan } from '@pbnet/micro-frontend';
import {
  DataTable,
  EmptyState,
  Group,
  Loader,
  Pagination,
  SearchField,
  Select,
  Stack,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Person } from './attendance-shapes.ts';
import { shownStates, usePeopleFilters, type ShownState } from './people-filters.ts';
import { PersonActions } from './person-actions.tsx';
import { PersonState, usePersonName } from './person-words.tsx';

/** The list with its filters in the address, a hundred people a page. */
export function PeopleList({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const mayRegister = useCan('attendance.register');
  const [{ search, state, mode, page }, change] = usePeopleFilters();
  const filter = { meetingId, search: search.trim(), page, ...(state && { state }), ...(mode && { mode }) };
  const { data, error, refetch } = useQuery(
    useApi().attendance.people.queryOptions(filter, { placeholderData: keepPreviousData }),
  );
  const columns: readonly DataTableColumn<Person>[] = [
    {
      key: 'name',
      title: t('attendance.column.name'),
      rowHeader: true,
      cell: (person) => (
        <>
          <span lang="ru">{nameOf(person)}</span>
          {person.office && (
            <Text c="dimmed" lang="ru">
              {person.office}
            </Text>
          )}
          {person.email && <Text c="dimmed">{person.email}</Text>}
        </>
      ),
    },
    {
      key: 'from',
      title: t('attendance.column.from'),
      cell: ({ headquarters, regionName }) =>
        headquarters ? t('attendance.headquarters') : regionName && <span lang="ru">{regionName}</span>,
    },
    {
      key: 'mode',
      title: t('attendance.column.mode'),
      cell: (person) => t(`attendance.mode.${person.mode}`),
    },
    { key: 'state', title: t('attendance.column.state'), cell: (person) => <PersonState person={person} /> },
    { key: 'code', title: t('attendance.column.code'), cell: ({ code }) => code },
    ...(mayRegister
      ? [
          {
            key: 'action',
            title: t('attendance.column.action'),
            cell: (person: Person) => <PersonActions person={person} />,
          },
        ]
      : []),
  ];
  return (
    <Stack>
      <Group align="end">
        <SearchField
          label={t('attendance.filter.search')}
          value={search}
          onSearch={(text) => change({ search: text })}
        />
        <Select
          label={t('attendance.filter.state')}
          placeholder={t('attendance.filter.all')}
          clearable
          data={shownStates.map((value) => ({ value, label: t(`attendance.state.${value}`) }))}
          value={state ?? null}
          onChange={(value) => change({ state: (value ?? undefined) as ShownState | undefined })}
        />
        <Select
          label={t('attendance.filter.mode')}
          placeholder={t('attendance.filter.all')}
          clearable
          data={attendanceModes.map((value) => ({ value, label: t(`attendance.mode.${value}`) }))}
          value={mode ?? null}
          onChange={(value) => change({ mode: (value ?? undefined) as AttendanceMode | undefined })}
        />
      </Group>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('attendance.loading')} />}
      {data && (
        <>
          <Text role="status">{t('attendance.found', { count: data.total })}</Text>
          <DataTable
            caption={t('attendance.people')}
            captionHidden
            columns={columns}
            rows={data.people}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('attendance.empty')} icon="search" />}
          />
          {data.pages > 1 && (
            <Pagination
              total={data.pages}
              value={page}
              onChange={(next) => change({ page: next })}
              getControlProps={(control) => ({ 'aria-label': t(`attendance.pages.${control}`) })}
              getItemProps={(number) => ({ 'aria-label': t('attendance.pages.page', { number }) })}
            />
          )}
        </>
      )}
    </Stack>
  );
}
