import { wholeDayName, useCan, useLanguage, useUser } from '@pbnet/micro-frontend';
import { DataTable, Group, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { AddPartnership, EditPartnership } from './partnership-dialog.tsx';
import type { PartnerCard, Partnership } from './partner-shapes.ts';

/** With which regional centers it is linked and by what: a partner of several is seen with all of them. */
export function PartnerLinks({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const mayEdit = useCan('partner.edit');
  const centers = Map.groupBy(card.links, ({ regionalCenterId }) => regionalCenterId);
  const rows = [...centers.values()].map((links) => ({ first: links[0], links }));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Group gap="sm">
          <Title order={2} size="h3">
            {t('partners.linked')}
          </Title>
          {rows.length > 1 && (
            <StateBadge tone="info" icon="network">
              {t('partners.several', { count: rows.length })}
            </StateBadge>
          )}
        </Group>
        {mayEdit && card.archivedOn === null && <AddPartnership card={card} />}
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed">{t('partners.noLinks')}</Text>
      ) : (
        <ul>
          {rows.map(({ first, links }) => (
            <li key={first?.regionalCenterId}>
              {first?.regionalCenterName}:{' '}
              <Text span c="dimmed">
                {links.map(({ ground }) => t(`partners.ground.${ground}`)).join(', ')}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {card.partnerships.length > 0 && <Partnerships card={card} />}
    </Stack>
  );
}

function Partnerships({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('partner.edit');
  const { place } = useUser();
  const own = ({ regionalCenterId }: Partnership) =>
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId);
  return (
    <DataTable
      caption={t('partners.partnership.title')}
      columns={[
        {
          key: 'regionalCenter',
          title: t('partners.partnership.regionalCenter'),
          rowHeader: true,
          cell: ({ regionalCenterName }: Partnership) => regionalCenterName,
        },
        { key: 'subject', title: t('partners.partnership.subject'), cell: ({ subject }) => subject || null },
        {
          key: 'since',
          title: t('partners.partnership.dates'),
          cell: ({ since, until }) =>
            until === null
              ? t('partners.partnership.from', { from: wholeDayName(since, language) })
              : t('partners.partnership.fromTo', {
                  from: wholeDayName(since, language),
                  until: wholeDayName(until, language),
                }),
        },
        ...(mayEdit
          ? [
              {
                key: 'edit',
                title: t('partners.actions'),
                cell: (partnership: Partnership) =>
                  own(partnership) ? <EditPartnership partnership={partnership} /> : '',
              },
            ]
          : []),
      ]}
      rows={card.partnerships}
      rowKey={({ id }) => id}
    />
  );
}
