import { Anchor, DataTable, EmptyState, Stack, StateBadge, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partnerPath, type PartnerPage, type PartnerRow } from './partner-shapes.ts';

export function PartnersTable({ page }: { readonly page: PartnerPage }) {
  const { t } = useTranslation();
  const columns: readonly DataTableColumn<PartnerRow>[] = [
    {
      key: 'name',
      title: t('partners.table.name'),
      rowHeader: true,
      cell: ({ id, name, shortName }) => (
        <Stack gap={0}>
          <Anchor component={Link} to={partnerPath(id)}>
            {shortName.replaceAll('№ ', '№\u00a0')}
          </Anchor>
          {name !== shortName && (
            <Text size="sm" c="dimmed" lineClamp={2}>
              {name}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'kind',
      title: t('partners.table.kind'),
      cell: ({ kind, archivedOn }) => (
        <Stack gap={0}>
          {t(`partners.kinds.${kind}`)}
          {archivedOn !== null && <StateBadge tone="neutral">{t('partners.archived')}</StateBadge>}
        </Stack>
      ),
    },
    { key: 'region', title: t('partners.table.region'), cell: ({ regionName }) => regionName },
    { key: 'taxNumber', title: t('partners.table.taxNumber'), cell: ({ taxNumber }) => taxNumber },
    {
      key: 'regionalCenters',
      title: t('partners.table.regionalCenters'),
      cell: ({ regionalCenters }) => <RegionalCenters of={regionalCenters} />,
    },
    { key: 'centers', title: t('partners.table.centers'), numeric: true, cell: ({ centers }) => centers },
  ];
  return (
    <DataTable
      caption={t('partners.table.caption', { count: page.total })}
      columns={columns}
      rows={page.rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('partners.empty')}>{t('partners.emptyHelp')}</EmptyState>}
    />
  );
}

/** A partner of several says so before it names them. */
function RegionalCenters({ of }: { readonly of: PartnerRow['regionalCenters'] }) {
  const { t } = useTranslation();
  const [first] = of;
  if (!first) return t('partners.noRegionalCenter');
  if (of.length === 1) return first.name;
  return (
    <Stack gap={0}>
      <StateBadge tone="info" icon="network">
        {t('partners.several', { count: of.length })}
      </StateBadge>
      <Text size="sm">{of.map(({ name }) => name).join('; ')}</Text>
    </Stack>
  );
}
