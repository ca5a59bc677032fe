import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useHost, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  FormError,
  Group,
  Loader,
  PageHeader,
  Select,
  Stack,
  type DataTableColumn,
} from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanOverview } from './plan-shapes.ts';
import { PlanState } from './plan-state.tsx';

/** The plans of openings by year. */
export function PlansPage() {
  const { t } = useTranslation();
  const mayEdit = useCan('opening-plan.edit');
  const { data, error, refetch } = useQuery(useApi().openingPlans.list.queryOptions());
  return (
    <>
      <PageTitle title={t('plan.title')} />
      <PageHeader
        title={t('plan.title')}
        lead={t('plan.lead')}
        trail={
          <Group gap="md">
            <Anchor component={Link} to="/agreements/openings">
              {t('plan.openings')}
            </Anchor>
            <Anchor component={Link} to="/agreements/white-spots">
              {t('plan.whiteSpots')}
            </Anchor>
          </Group>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('plan.loading')} />}
      {data && (
        <Stack>
          {mayEdit && <NewPlan taken={data.map(({ year }) => year)} />}
          <PlanTable plans={data} />
        </Stack>
      )}
    </>
  );
}

function NewPlan({ taken }: { readonly taken: readonly number[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [next] = useState(() => new Date().getFullYear() + 1);
  const years = [next - 1, next, next + 1, next + 2].filter((year) => !taken.includes(year));
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? (years.includes(next) ? next : years[0]);
  const create = useMutation(
    api.openingPlans.create.mutationOptions({
      onSuccess: (plan) => host.navigate(`/agreements/plan/${plan.year}`),
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  if (year === undefined) return null;
  return (
    <>
      <FormError>{create.error && failureOf(create.error, language).text}</FormError>
      <Group align="end">
        <Select
          label={t('plan.create.year')}
          data={years.map(String)}
          value={String(year)}
          allowDeselect={false}
          onChange={(value) => setChosen(Number(value))}
        />
        <Button loading={create.isPending} onClick={() => create.mutate({ year })}>
          {t('plan.create.send')}
        </Button>
      </Group>
    </>
  );
}

function PlanTable({ plans }: { readonly plans: readonly PlanOverview[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<PlanOverview>[] = [
    {
      key: 'year',
      title: t('plan.list.year'),
      rowHeader: true,
      cell: ({ year }) => (
        <Anchor component={Link} to={`/agreements/plan/${year}`}>
          {year}
        </Anchor>
      ),
    },
    {
      key: 'state',
      title: t('plan.list.state'),
      cell: ({ state, waiting }) => (
        <Group gap="xs">
          <PlanState state={state} waiting={waiting} />
        </Group>
      ),
    },
    {
      key: 'edition',
      title: t('plan.list.edition'),
      numeric: true,
      cell: ({ edition }) => edition ?? t('plan.list.none'),
    },
    {
      key: 'approved',
      title: t('plan.list.approved'),
      cell: ({ approvedOn }) =>
        approvedOn === null ? t('plan.list.none') : wholeDayName(approvedOn, language),
    },
    { key: 'planned', title: t('plan.list.planned'), numeric: true, cell: ({ planned }) => planned },
    {
      key: 'opened',
      title: t('plan.list.opened'),
      numeric: true,
      cell: ({ year, opened }) => (
        <Anchor component={Link} to={`/agreements/plan/${year}/fact`}>
          {opened}
        </Anchor>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('plan.list.caption')}
      captionHidden
      columns={columns}
      rows={plans}
      rowKey={({ year }) => year}
      empty={
        <EmptyState title={t('plan.list.empty')} icon="calendar-check">
          {t('plan.list.emptyHelp')}
        </EmptyState>
      }
    />
  );
}
