import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, ErrorState, PageHeader, Skeleton, Stack, StateBadge } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../errors/not-found-page.tsx';
import { CollectionSteps } from './collection-steps.tsx';
import { collectionsPath } from './collections-path.ts';
import { Documents } from './documents.tsx';
import { draftOf, policyOf } from './policy-draft.ts';
import { PolicyEffects } from './policy-effects.tsx';
import { PolicyForm } from './policy-form.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyTrial } from './policy-trial.tsx';

/** One collection: who reads it, what would change, what it holds. */
export function CollectionPage() {
  const { id = '' } = useParams();
  return /^[1-9]\d{0,8}$/.test(id) ? <KnownCollection id={Number(id)} /> : <NotFoundPage />;
}

function KnownCollection({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().collections.get.queryOptions({ id }));
  const title = data && (language === 'ru' ? data.titleRu : data.titleEn);

  return (
    <>
      <PageTitle title={title ?? t('readers.collections.title')} />
      <PageHeader
        title={title ?? t('readers.collections.title')}
        trail={
          <Anchor component={Link} to={collectionsPath}>
            {t('readers.collections.back')}
          </Anchor>
        }
        {...(data && { actions: <CollectionSteps card={data} /> })}
      />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {data && <Card key={data.id} card={data} />}
    </>
  );
}

function Card({ card }: { readonly card: ApiOutputs['collections']['get'] }) {
  const { t } = useTranslation();
  const mayManage = useCan('collection.manage');
  const inForce = card.inForce?.policy ?? null;
  const [draft, setDraft] = useState<ReturnType<typeof draftOf> | null>(null);
  const edits = mayManage && !card.archived;
  const tried = edits && draft ? policyOf(draft) : null;
  return (
    <Stack gap="xl">
      {card.archived && (
        <div>
          <StateBadge tone="neutral">{t('readers.collections.archived')}</StateBadge>
        </div>
      )}
      <PolicyHistory card={card} />
      {edits && (
        <PolicyForm
          collectionId={card.id}
          version={card.version}
          draft={draft ?? draftOf(inForce)}
          onChange={setDraft}
          onWritten={() => setDraft(null)}
        />
      )}
      <PolicyEffects inForce={card.archived ? null : inForce} draft={tried} />
      {mayManage && <PolicyTrial collectionId={card.id} draft={tried} />}
      <Documents collectionId={card.id} />
    </Stack>
  );
}
