import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Loader, PageHeader, Stack, StateBadge } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { AlikeNotice } from './alike-notice.tsx';
import { Contacts } from './contacts.tsx';
import { EditPartner } from './edit-partner.tsx';
import { factsOf } from './facts-today.ts';
import { PartnerFacts } from './partner-facts.tsx';
import { PartnerHistory } from './partner-history.tsx';
import { PartnerLinks } from './partner-links.tsx';
import { PartnerThings } from './partner-things.tsx';
import { partnerPath, type PartnerCard } from './partner-shapes.ts';

export function PartnerPage() {
  const { t } = useTranslation();
  const id = Number(useParams()['partnerId']);
  const { data, error, refetch } = useQuery(useApi().partners.get.queryOptions({ organizationId: id }));
  // A card that was merged leads to the one that it became a part of.
  if (data && data.mergedIntoId !== null) return <Navigate to={partnerPath(data.mergedIntoId)} replace />;
  if (data) return <LoadedPartner key={id} card={data} />;
  return (
    <>
      <PageTitle title={t('partners.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('partners.loading')} />
      )}
    </>
  );
}

function LoadedPartner({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const facts = factsOf(card);
  const title = facts?.shortName ?? t('partners.title');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        {...(facts && facts.name !== facts.shortName ? { lead: facts.name } : {})}
        trail={
          <Anchor component={Link} to="/agreements/partners">
            {t('partners.title')}
          </Anchor>
        }
        state={card.archivedOn !== null && <StateBadge tone="neutral">{t('partners.archived')}</StateBadge>}
        actions={
          card.mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('partners.edit')}</Button>
        }
      />
      {editing ? (
        <EditPartner card={card} onDone={() => setEditing(false)} />
      ) : (
        <Stack gap="xl">
          <AlikeNotice card={card} />
          {card.archivedOn === null && !card.contacts.length && card.mayEdit && (
            <Alert color="yellow">{t('partners.noContacts')}</Alert>
          )}
          <PartnerLinks card={card} />
          <PartnerFacts card={card} />
          <Contacts card={card} />
          <PartnerThings card={card} />
          <PartnerHistory card={card} />
        </Stack>
      )}
    </>
  );
}
