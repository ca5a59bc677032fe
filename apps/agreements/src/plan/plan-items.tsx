import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage, useUser, WordsDialog } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, EmptyState, StateBadge, Text, type DataTableColumn } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { DraftItem, Plan } from './plan-shapes.ts';

/** What both sides have agreed to for the year, by month. */
export function PlanItems({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const network = useUser().place.kind === 'network';
  const columns = useColumns(plan);
  const { items } = plan;
  const regions = new Set(items.map(({ regionId }) => regionId)).size;
  const total = t('plan.items.total', { count: items.length });
  const title = t(network ? 'plan.items.caption' : 'plan.items.own');
  return (
    <DataTable
      caption={[title, total, ...(network ? [t('plan.items.regions', { count: regions })] : [])].join(' · ')}
      columns={columns}
      rows={items}
      rowKey={({ openingId }) => openingId}
      empty={
        <EmptyState
          title={t('plan.items.empty')}
          icon="calendar-check"
          action={
            <Button component={Link} variant="default" to="/agreements/openings">
              {t('plan.items.toOpenings')}
            </Button>
          }
        >
          {t('plan.items.emptyHelp')}
        </EmptyState>
      }
    />
  );
}

function useColumns(plan: Plan): readonly DataTableColumn<DraftItem>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('opening-plan.edit') && plan.waiting === null;
  return [
    {
      key: 'month',
      title: t('plan.items.month'),
      cell: ({ month }) => monthName(month, language),
      sortValue: ({ month }) => month,
    },
    {
      key: 'center',
      title: t('plan.items.center'),
      rowHeader: true,
      cell: ({ openingId, name, locality, address }) => (
        <>
          <Anchor component={Link} to={`/agreements/openings/${openingId}`}>
            {name}
          </Anchor>
          <Text c="dimmed" size="sm">
            {[locality, address].filter((part) => part !== '').join(', ')}
          </Text>
        </>
      ),
      sortValue: ({ name }) => name,
    },
    {
      key: 'region',
      title: t('plan.items.region'),
      cell: ({ regionName, regionalCenterName }) => (
        <>
          {regionName}
          <Text c="dimmed" size="sm">
            {regionalCenterName}
          </Text>
        </>
      ),
      sortValue: ({ regionName }) => regionName,
    },
    { key: 'host', title: t('plan.items.host'), cell: ({ hostName }) => hostName || null },
    {
      key: 'seats',
      title: t('plan.items.seats'),
      numeric: true,
      cell: ({ seats }) => seats,
      sortValue: ({ seats }) => seats,
    },
    {
      key: 'state',
      title: t('plan.items.state'),
      cell: (item) => (
        <>
          <StateBadge tone={item.state === 'opened' ? 'ok' : item.state === 'agreed' ? 'neutral' : 'info'}>
            {t(`openings.state.${item.state}`)}
          </StateBadge>
          {mayEdit && item.state === 'agreed' && <LeaveOut plan={plan} item={item} />}
        </>
      ),
    },
  ];
}

function LeaveOut({ plan, item }: { readonly plan: Plan; readonly item: DraftItem }) {
  const { t } = useTranslation();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const leave = useMutation(
    api.openingPlans.leaveOut.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('plan.items.leftOut') }),
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  const { year, version } = plan;
  return (
    <WordsDialog
      thing={`plan-leave-out:${year}:${item.openingId}`}
      open={t('plan.items.leaveOut')}
      title={t('plan.items.leaveOutTitle', { name: item.name })}
      label={t('plan.items.leaveOutLabel')}
      help={t('plan.items.leaveOutHelp')}
      send={t('plan.items.leaveOutSend')}
      short={t('plan.items.short')}
      onSend={(reason) => leave.mutateAsync({ year, version, openingId: item.openingId, reason })}
    />
  );
}
