import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EsiaPanel } from './esia-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** What a person manages without anybody's help. */
export function AccountPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: me, error, refetch } = useQuery(useApi().identity.me.queryOptions());

  return (
    <>
      <PageTitle title={t('account.title')} />
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {me === undefined && !error && <Skeleton height="12rem" radius="md" />}
      {me && (
        <Stack maw="48rem" gap="lg">
          <ProfilePanel key={me.version} me={me} />
          <SecondFactorPanel me={me} />
          <EsiaPanel />
          <PasswordPanel me={me} />
          <SessionsPanel />
        </Stack>
      )}
    </>
  );
}
