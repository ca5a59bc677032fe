import { asDay } from '@pbnet/domain';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { DataTable, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { PartnerCard } from './partner-shapes.ts';

type Version = PartnerCard['history'][number];

/** What it was called and where it was, the newest first, and the cards that became a part of it. */
export function PartnerHistory({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('partners.history.title')}
      </Title>
      <DataTable
        caption={t('partners.history.caption')}
        captionHidden
        columns={[
          {
            key: 'from',
            title: t('partners.history.from'),
            rowHeader: true,
            cell: ({ validFrom }: Version) => wholeDayName(validFrom, language),
          },
          { key: 'name', title: t('partners.fields.name'), cell: ({ facts }) => facts.name },
          {
            key: 'address',
            title: t('partners.history.addresses'),
            cell: ({ facts }) =>
              [...new Set([facts.legalAddress, facts.address, facts.postalAddress])]
                .filter(Boolean)
                .join('; ') || null,
          },
        ]}
        rows={card.history.toReversed()}
        rowKey={({ validFrom }) => validFrom}
      />
      {card.merges.map(({ mergedId, mergedName, reason, at }) => (
        <Text key={mergedId}>
          {t('partners.history.merged', {
            day: wholeDayName(asDay(at.slice(0, 10)), language),
            name: mergedName,
            id: String(mergedId),
            reason,
          })}
        </Text>
      ))}
    </Stack>
  );
}
