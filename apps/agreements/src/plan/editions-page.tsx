import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Group, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileLinks } from './edition-files.tsx';
import { PlanFrame } from './plan-frame.tsx';
import type { EditionOverview, Plan } from './plan-shapes.ts';

/** The approved editions of a year's plan, the newest first. */
export function EditionsPage() {
  return <PlanFrame page="editions">{(plan) => <Editions plan={plan} />}</PlanFrame>;
}

function Editions({ plan: { year, editions } }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<EditionOverview>[] = [
    {
      key: 'number',
      title: t('plan.editions.number'),
      rowHeader: true,
      cell: ({ number }) => (
        <Anchor component={Link} to={`/agreements/plan/${year}/editions/${number}`}>
          {t('plan.editions.of', { number })}
        </Anchor>
      ),
    },
    {
      key: 'approved',
      title: t('plan.editions.approved'),
      cell: ({ approvedOn }) => wholeDayName(approvedOn, language),
    },
    {
      key: 'who',
      title: t('plan.editions.who'),
      cell: ({ post, name }) => [post, name].filter((part) => part !== '').join(' '),
    },
    { key: 'items', title: t('plan.editions.items'), numeric: true, cell: ({ items }) => items },
    {
      key: 'files',
      title: t('plan.editions.files'),
      cell: ({ number }) => (
        <Group gap="md">
          <FileLinks year={year} file={number} />
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('plan.editions.caption')}
      captionHidden
      columns={columns}
      rows={editions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('plan.editions.empty')} icon="archive" />}
    />
  );
}
