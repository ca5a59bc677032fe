import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, formatNumber, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { planPath, type PlanPage, type PlanRow } from './promotion-shapes.ts';
import { PlanStateBadge } from './state-badges.tsx';

export function PlansTable({ page }: { readonly page: PlanPage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<PlanRow>[] = [
    {
      key: 'plan',
      title: t('promotion.table.plan'),
      rowHeader: true,
      cell: ({ id, title, subject, subjectTitle }) => (
        <>
          <Anchor component={Link} to={planPath(id)}>
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[t(`promotion.subject.${subject}`), subjectTitle].filter(Boolean).join(': ')}
          </Text>
        </>
      ),
    },
    {
      key: 'owner',
      title: t('promotion.table.owner'),
      cell: ({ regionalCenterName }) => regionalCenterName ?? t('promotion.headquarters'),
    },
    {
      key: 'state',
      title: t('promotion.table.state'),
      cell: ({ state }) => <PlanStateBadge state={state} />,
    },
    {
      key: 'posts',
      title: t('promotion.table.posts'),
      cell: ({ posts, published, troubled, nextAt }) => (
        <>
          <Text>{t('promotion.table.published', { published, posts })}</Text>
          {troubled > 0 && <Text fw={600}>{t('promotion.table.troubled', { troubled })}</Text>}
          {nextAt !== null && (
            <Text size="sm" c="dimmed">
              {t('promotion.table.next', { when: momentName(nextAt, language) })}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'views',
      title: t('promotion.table.figures'),
      cell: ({ totals: { views } }) => (views === null ? '—' : formatNumber(views, language)),
    },
  ];
  return (
    <DataTable
      caption={t('promotion.table.caption')}
      captionHidden
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('promotion.empty')}>{t('promotion.emptyHelp')}</EmptyState>}
    />
  );
}
