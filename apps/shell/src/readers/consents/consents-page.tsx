import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { consentPurposes } from '@pbnet/domain/readers';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PurposeEditions } from './purpose-editions.tsx';

/** What readers agree to: the wordings, how they changed and who is asked again. */
export function ConsentsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().consentEditions.list.queryOptions());
  return (
    <>
      <PageTitle title={t('readers.consents.title')} />
      <PageHeader title={t('readers.consents.title')} lead={t('readers.consents.lead')} />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" />}
      {data && (
        <Stack gap="xl" maw="56rem">
          {consentPurposes.map((purpose) => (
            <PurposeEditions key={purpose} editions={data.filter((one) => one.purpose === purpose)} />
          ))}
        </Stack>
      )}
    </>
  );
}
