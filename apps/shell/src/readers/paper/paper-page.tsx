import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, ErrorState, PageHeader, Skeleton } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PaperForm } from './paper-form.tsx';

/** The way to a card for those without Госуслуги. */
export function PaperPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [count, setCount] = useState(0);
  const { data: editions, error, refetch } = useQuery(useApi().readers.editions.queryOptions());
  return (
    <>
      <PageTitle title={t('readers.paper.title')} />
      <PageHeader
        title={t('readers.paper.title')}
        lead={t('readers.paper.lead')}
        trail={
          <Anchor component={Link} to="/readers">
            {t('readers.card.back')}
          </Anchor>
        }
      />
      {error && !editions && (
        <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />
      )}
      {!editions && !error && <Skeleton height="30rem" />}
      {editions && (
        <PaperForm key={count} editions={editions} onNext={() => setCount((before) => before + 1)} />
      )}
    </>
  );
}
