import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SettingField } from './setting-field.tsx';

/** What headquarters tune without a programmer. */
export function SettingsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayChange = useCan('setting.manage');
  const { data, error, refetch } = useQuery(useApi().platform.settings.queryOptions());

  return (
    <>
      <PageTitle title={t('settings.title')} />
      <PageHeader
        title={t('settings.title')}
        lead={t(mayChange ? 'settings.lead' : 'settings.leadReading')}
      />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" radius="md" />}
      <Stack maw="44rem">
        {data?.map((row) => (
          <SettingField key={`${row.key}:${row.version}`} row={row} />
        ))}
      </Stack>
    </>
  );
}
