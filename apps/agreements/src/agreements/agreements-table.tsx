import { expiryWarnings } from '@pbnet/domain/agreements';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, StateBadge, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementPath, type AgreementPage, type AgreementRow } from './agreement-shapes.ts';
import { AgreementStateBadge } from './agreement-state.tsx';
import classes from './agreements.module.css';

export function AgreementsTable({ page }: { readonly page: AgreementPage }) {
  const { t } = useTranslation();
  const columns: readonly DataTableColumn<AgreementRow>[] = [
    {
      key: 'title',
      title: t('agreements.table.title'),
      rowHeader: true,
      cell: ({ id, title, number, amendsId }) => (
        <>
          <Anchor component={Link} to={agreementPath(id)}>
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {[
              number === null ? t('agreements.noNumber') : t('agreements.numbered', { number }),
              amendsId === null ? null : t('agreements.amendment'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'parties',
      title: t('agreements.table.parties'),
      cell: ({ parties, regionName }) => (
        <>
          {parties.join(', ') || '—'}
          <Text size="sm" c="dimmed">
            {regionName}
          </Text>
        </>
      ),
    },
    {
      key: 'term',
      title: t('agreements.table.term'),
      cell: (row) => <Term row={row} />,
    },
    { key: 'centers', title: t('agreements.table.centers'), numeric: true, cell: ({ centers }) => centers },
    {
      key: 'state',
      title: t('agreements.table.state'),
      cell: ({ state }) => <AgreementStateBadge state={state} />,
    },
  ];
  return (
    <DataTable
      caption={t('agreements.title')}
      captionHidden
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('agreements.empty')}>{t('agreements.emptyHelp')}</EmptyState>}
    />
  );
}

/** Until when it holds, and how many days are left where somebody has to do something. */
function Term({
  row: { startsOn, effectiveEnd, prolongation, daysLeft, state },
}: {
  readonly row: AgreementRow;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (startsOn === null) return t('agreements.noTerm');
  const soon = daysLeft !== null && daysLeft >= 0 && daysLeft <= Math.max(...expiryWarnings);
  return (
    <>
      {effectiveEnd === null
        ? t('agreements.sinceWithoutEnd', { from: wholeDayName(startsOn, language) })
        : t('agreements.until', { to: wholeDayName(effectiveEnd, language) })}
      {prolongation === 'automatic' && state === 'active' && (
        <Text size="sm" c="dimmed">
          {t('agreements.prolongsItself')}
        </Text>
      )}
      {soon && (
        <div className={classes['left']}>
          <StateBadge tone={daysLeft <= 30 ? 'bad' : 'warning'}>
            {t('agreements.daysLeft', { count: daysLeft })}
          </StateBadge>
        </div>
      )}
    </>
  );
}
