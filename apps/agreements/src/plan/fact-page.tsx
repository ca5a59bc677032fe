import { useApi } from '@pbnet/api-client/react';
import type { Language, Month } from '@pbnet/domain';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Button, EmptyState, Group, Icon, Loader, SimpleGrid, Stack, StatCard, Text } from '@pbnet/ui';
import { BarChart } from '@pbnet/ui/charts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FactCenters } from './fact-centers.tsx';
import { FactRegions } from './fact-regions.tsx';
import { PlanFrame } from './plan-frame.tsx';
import type { Plan, PlanFact } from './plan-shapes.ts';

const shortMonth = {
  ru: new Intl.DateTimeFormat('ru', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
};

/** «янв.»: the year stands in the title. */
function monthOnly(month: Month, language: Language): string {
  return shortMonth[language].format(new Date(`${month}-01`));
}

/** The plan of a year against what was opened. */
export function FactPage() {
  return <PlanFrame page="fact">{(plan) => <Fact plan={plan} />}</PlanFrame>;
}

function Fact({ plan: { year } }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().openingPlans.fact.queryOptions({ year }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('plan.loading')} />;
  const { total, number, items, beside } = data;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Text c="dimmed">{number === null ? t('plan.fact.leadDraft') : t('plan.fact.lead', { number })}</Text>
        <Button
          component="a"
          variant="default"
          href={`/files/opening-plans/${year}/fact.xlsx`}
          download
          leftSection={<Icon name="download" />}
        >
          {t('plan.fact.xlsx')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 2, md: 4 }}>
        <StatCard label={t('plan.fact.planned')} value={total.planned} />
        <StatCard label={t('plan.fact.opened')} value={total.opened} />
        <StatCard label={t('plan.fact.late')} value={total.late} />
        <StatCard label={t('plan.fact.beside')} value={total.beside} />
      </SimpleGrid>
      {items.length + beside.length === 0 ? (
        <EmptyState title={t('plan.fact.empty')} icon="calendar-check" />
      ) : (
        <>
          <Months fact={data} />
          <FactRegions fact={data} />
          <FactCenters fact={data} />
        </>
      )}
      <Text c="dimmed">{t('plan.fact.rule')}</Text>
    </Stack>
  );
}

function Months({ fact: { months, total } }: { readonly fact: PlanFact }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { planned, opened, beside } = total;
  return (
    <BarChart
      order={2}
      title={t('plan.fact.chart')}
      summary={t('plan.fact.chartSummary', { planned, opened, beside })}
      periods={months.map(({ month }) => monthOnly(month, language))}
      series={[
        { name: t('plan.fact.planned'), values: months.map((row) => row.planned) },
        { name: t('plan.fact.opened'), values: months.map((row) => row.opened) },
        { name: t('plan.fact.beside'), values: months.map((row) => row.beside) },
      ]}
    />
  );
}
