import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, FormError, Stack, type DataTableColumn } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { Plan } from './plan-shapes.ts';

type Omitted = Plan['omitted'][number];

/** Openings that both sides have agreed to and headquarters leaves out of the plan, with the reason. */
export function OmittedTable({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const mayEdit = useCan('opening-plan.edit') && plan.waiting === null;
  const take = useMutation(
    api.openingPlans.takeIn.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  const { year, version, omitted } = plan;
  const columns: readonly DataTableColumn<Omitted>[] = [
    { key: 'month', title: t('plan.items.month'), cell: ({ month }) => monthName(month, language) },
    {
      key: 'center',
      title: t('plan.items.center'),
      rowHeader: true,
      cell: ({ openingId, name }) => (
        <Anchor component={Link} to={`/agreements/openings/${openingId}`}>
          {name}
        </Anchor>
      ),
    },
    { key: 'region', title: t('plan.items.region'), cell: ({ regionName }) => regionName },
    { key: 'reason', title: t('plan.omitted.reason'), cell: ({ omission }) => omission },
    ...(mayEdit
      ? [
          {
            key: 'take',
            title: '',
            cell: ({ openingId, name }: Omitted) => (
              <Button
                variant="default"
                aria-label={`${t('plan.omitted.takeIn')}: ${name}`}
                loading={take.isPending && take.variables.openingId === openingId}
                onClick={() => take.mutate({ year, version, openingId })}
              >
                {t('plan.omitted.takeIn')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Stack gap="xs">
      <FormError>{take.error && failureOf(take.error, language).text}</FormError>
      <DataTable
        caption={t('plan.omitted.caption')}
        columns={columns}
        rows={omitted}
        rowKey={({ openingId }) => openingId}
      />
    </Stack>
  );
}
