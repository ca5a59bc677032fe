import { Anchor, FactList, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from './facts-today.ts';
import type { PartnerCard } from './partner-shapes.ts';

/** The card's numbers and addresses. What is not known yet says so. */
export function PartnerFacts({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const facts = factsOf(card);
  const { website } = card;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('partners.facts')}
      </Title>
      <FactList>
        <Fact name={t('partners.fields.kind')}>{t(`partners.kinds.${card.kind}`)}</Fact>
        <Fact name={t('partners.fields.region')}>{card.regionName}</Fact>
        <Fact name={t('partners.fields.taxNumber')}>{card.taxNumber}</Fact>
        <Fact name={t('partners.fields.taxReasonCode')}>{card.taxReasonCode}</Fact>
        <Fact name={t('partners.fields.registrationNumber')}>{card.registrationNumber}</Fact>
        <Fact name={t('partners.fields.legalAddress')}>{facts?.legalAddress}</Fact>
        <Fact name={t('partners.fields.address')}>{facts?.address}</Fact>
        <Fact name={t('partners.fields.postalAddress')}>{facts?.postalAddress}</Fact>
        <Fact name={t('partners.fields.phone')}>{card.phone}</Fact>
        <Fact name={t('partners.fields.email')}>
          {card.email !== null && <Anchor href={`mailto:${card.email}`}>{card.email}</Anchor>}
        </Fact>
        <Fact name={t('partners.fields.website')}>
          {website !== null && (
            <Anchor
              href={/^https?:/i.test(website) ? website : `https://${website}`}
              target="_blank"
              rel="noreferrer"
            >
              {website}
            </Anchor>
          )}
        </Fact>
        <Fact name={t('partners.fields.bankDetails')}>{card.bankDetails}</Fact>
      </FactList>
    </Stack>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const unknown = children === '' || children === null || children === undefined || children === false;
  return (
    <>
      <dt>{name}</dt>
      <dd>{unknown ? <Text c="dimmed">{t('partners.unknown')}</Text> : children}</dd>
    </>
  );
}
