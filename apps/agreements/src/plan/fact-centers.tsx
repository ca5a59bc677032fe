import { outcomes, type PlanOutcome } from '@pbnet/domain/opening-plans';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Stack, StateBadge, Text, type DataTableColumn, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { PlanFact } from './plan-shapes.ts';

type Item = PlanFact['items'][number];
type Beside = PlanFact['beside'][number];

const tones: Readonly<Record<PlanOutcome, Tone>> = {
  opened: 'ok',
  'opened-early': 'ok',
  'opened-late': 'warning',
  late: 'bad',
  ahead: 'neutral',
  postponed: 'warning',
  dropped: 'neutral',
};

/** Every centre of the plan with what became of it, and those that opened beside the plan. */
export function FactCenters({ fact: { items, beside } }: { readonly fact: PlanFact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<Item>[] = [
    {
      key: 'month',
      title: t('plan.fact.month'),
      cell: ({ item }) => monthName(item.month, language),
      sortValue: ({ item }) => item.month,
    },
    {
      key: 'center',
      title: t('plan.fact.center'),
      rowHeader: true,
      cell: ({ item }) => (
        <Anchor component={Link} to={`/agreements/openings/${item.openingId}`}>
          {item.name}
        </Anchor>
      ),
      sortValue: ({ item }) => item.name,
    },
    {
      key: 'region',
      title: t('plan.fact.region'),
      cell: ({ item }) => item.regionName,
      sortValue: ({ item }) => item.regionName,
    },
    {
      key: 'outcome',
      title: t('plan.fact.outcome'),
      cell: ({ outcome, newMonth }) => (
        <>
          <StateBadge tone={tones[outcome]}>{t(`plan.fact.outcomes.${outcome}`)}</StateBadge>
          {newMonth !== null && (
            <Text c="dimmed" size="sm">
              {t('plan.fact.movedTo', { month: monthName(newMonth, language) })}
            </Text>
          )}
        </>
      ),
      sortValue: ({ outcome }) => outcomes.indexOf(outcome),
    },
    {
      key: 'openedOn',
      title: t('plan.fact.openedOn'),
      cell: ({ openedOn }) => (openedOn === null ? '—' : wholeDayName(openedOn, language)),
      sortValue: ({ openedOn }) => openedOn,
    },
  ];
  const besideColumns: readonly DataTableColumn<Beside>[] = [
    {
      key: 'openedOn',
      title: t('plan.fact.openedOn'),
      cell: ({ openedOn }) => wholeDayName(openedOn, language),
      sortValue: ({ openedOn }) => openedOn,
    },
    {
      key: 'center',
      title: t('plan.fact.center'),
      rowHeader: true,
      cell: ({ centerId, name }) => (
        <Anchor component={Link} to={`/agreements/centers/${centerId}`}>
          {name}
        </Anchor>
      ),
      sortValue: ({ name }) => name,
    },
    {
      key: 'region',
      title: t('plan.fact.region'),
      cell: ({ regionName }) => regionName,
      sortValue: ({ regionName }) => regionName,
    },
  ];
  return (
    <Stack gap="lg">
      <DataTable
        caption={t('plan.fact.centers')}
        columns={columns}
        rows={items}
        rowKey={({ item }) => item.openingId}
        maxHeight="40rem"
      />
      {beside.length > 0 && (
        <DataTable
          caption={`${t('plan.fact.besideCaption')}: ${beside.length}`}
          columns={besideColumns}
          rows={beside}
          rowKey={({ centerId }) => centerId}
          maxHeight="28rem"
        />
      )}
    </Stack>
  );
}
