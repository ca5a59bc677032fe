import { failureOf, type ApiInputs, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { staffRoles } from '@pbnet/domain/access';
import { accountStates } from '@pbnet/domain/identity';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  Icon,
  PageHeader,
  SearchField,
  Select,
  Skeleton,
  Stack,
  Text,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pages } from '../../forms/pages.tsx';
import { useFilters } from '../../forms/use-filters.ts';
import { AccountStateBadge } from './account-state-badge.tsx';

type Row = ApiOutputs['accounts']['list']['rows'][number];
type Filter = ApiInputs['accounts']['list'];

/** The value when it is one of the list; an address may hold anything. */
function oneOf<Value extends string>(list: readonly Value[], text: string): Value | undefined {
  return list.find((value) => value === text);
}

/** Everybody who works in the system. */
export function PeoplePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const mayInvite = useCan('account.manage');
  const role = oneOf(staffRoles, filters.get('role'));
  const state = oneOf(accountStates, filters.get('state'));
  const filter: Filter = { search: filters.get('search'), role, state, page: filters.page };
  const { data, error, refetch } = useQuery(
    useApi().accounts.list.queryOptions(filter, { placeholderData: keepPreviousData }),
  );
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  const columns = [
    {
      key: 'name',
      title: t('people.name'),
      rowHeader: true,
      cell: ({ id, displayName }: Row) => (
        <Anchor component={Link} to={`/administration/people/${id}`}>
          {displayName || t('people.erasedName')}
        </Anchor>
      ),
    },
    { key: 'email', title: t('people.email'), cell: ({ email }: Row) => email },
    { key: 'roles', title: t('people.roles'), cell: (row: Row) => <Roles row={row} /> },
    { key: 'state', title: t('people.state'), cell: (row: Row) => <AccountStateBadge state={row.state} /> },
    {
      key: 'last',
      title: t('people.lastSignIn'),
      cell: ({ lastSignInAt }: Row) =>
        lastSignInAt ? time.format(new Date(lastSignInAt)) : t('people.never'),
    },
  ];

  return (
    <>
      <PageTitle title={t('people.title')} />
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        actions={
          mayInvite && (
            <Button component={Link} to="/administration/people/new" leftSection={<Icon name="person-add" />}>
              {t('people.invite')}
            </Button>
          )
        }
      />
      <Stack>
        <Group align="end">
          <SearchField
            label={t('people.search')}
            value={filters.get('search')}
            onSearch={(search) => filters.set({ search })}
          />
          <Select
            label={t('people.role')}
            placeholder={t('people.anyRole')}
            clearable
            data={staffRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={role ?? null}
            onChange={(value) => filters.set({ role: value })}
          />
          <Select
            label={t('people.state')}
            placeholder={t('people.anyState')}
            clearable
            data={accountStates.map((value) => ({ value, label: t(`people.states.${value}`) }))}
            value={state ?? null}
            onChange={(value) => filters.set({ state: value })}
          />
        </Group>
        {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height="20rem" />}
        {data && (
          <>
            <Text role="status">{t('people.found', { count: data.total })}</Text>
            <DataTable
              caption={t('people.title')}
              captionHidden
              columns={columns}
              rows={data.rows}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('people.nobody')}>{t('people.nobodyHelp')}</EmptyState>}
            />
            <Pages
              label={t('people.pages')}
              total={data.total}
              pageSize={data.pageSize}
              page={filters.page}
              onPage={filters.toPage}
            />
          </>
        )}
      </Stack>
    </>
  );
}

function Roles({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  if (row.bindings.length === 0) return t('people.noRole');
  return row.bindings.map(({ id, role, placeName }) => (
    <Text key={id} size="sm">
      {t(`roles.${role}`)} · {placeName || t('roles.network')}
    </Text>
  ));
}
