import { EmptyState, Group, Pagination, SegmentedControl, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ComparisonTable } from './comparison-table.tsx';
import {
  shownComparisons,
  useFiguresAddress,
  type Comparison,
  type CountedMonth,
  type ShownComparisons,
} from './figures-address.ts';

const pageSize = 25;

/** The reports beside what was counted: at first only what somebody has to correct or to explain. */
export function Comparisons({ figures: { month, comparisons } }: { readonly figures: CountedMonth }) {
  const { t } = useTranslation();
  const { shown, filters } = useFiguresAddress();
  const fits = (kind: ShownComparisons) =>
    comparisons.filter(({ verdict }: Comparison) => kind === 'all' || verdict === kind);
  const rows = fits(shown);
  const pages = Math.ceil(rows.length / pageSize);
  const page = Math.min(filters.page, Math.max(1, pages));
  return (
    <Stack component="section" aria-label={t('readers.figures.compared')}>
      <Title order={2}>{t('readers.figures.compared')}</Title>
      {comparisons.length === 0 ? (
        <Text>{t('readers.figures.comparedNone')}</Text>
      ) : (
        <>
          <Text>{t('readers.figures.comparedHelp')}</Text>
          <Group>
            <SegmentedControl
              aria-label={t('readers.figures.show')}
              data={shownComparisons.map((kind) => ({
                value: kind,
                label: t(`readers.figures.only.${kind}`, { count: fits(kind).length }),
              }))}
              value={shown}
              onChange={(only) => filters.set({ only: only === 'differs' ? null : only })}
            />
          </Group>
          {rows.length === 0 ? (
            <EmptyState
              icon="check-circle"
              title={t(shown === 'differs' ? 'readers.figures.emptyDiffers' : 'readers.figures.emptyOther')}
            />
          ) : (
            <ComparisonTable month={month} rows={rows.slice((page - 1) * pageSize, page * pageSize)} />
          )}
          {pages > 1 && (
            <Group>
              <Pagination total={pages} value={page} onChange={(next) => filters.toPage(next)} />
            </Group>
          )}
        </>
      )}
    </Stack>
  );
}
