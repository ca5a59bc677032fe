import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AccessPanel } from './access-panel.tsx';
import { AccountStateBadge } from './account-state-badge.tsx';
import { EsiaPanel } from './esia-panel.tsx';
import { PersonForm } from './person-form.tsx';
import { RolesPanel } from './roles-panel.tsx';

/** One account: data, roles, access. */
export function PersonPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { accountId: id = '' } = useParams();
  const mayManage = useCan('account.manage');
  const { data: account, error, refetch } = useQuery(useApi().accounts.get.queryOptions({ id }));
  const name = account?.displayName || t('people.erasedName');

  return (
    <>
      <PageTitle title={account ? name : t('people.title')} />
      <PageHeader
        title={account ? name : t('people.title')}
        state={account && <AccountStateBadge state={account.state} />}
        trail={
          <Anchor component={Link} to="/administration/people">
            {t('people.back')}
          </Anchor>
        }
      />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!account && !error && <Skeleton height="20rem" />}
      {account && account.state !== 'erased' && (
        <Stack maw="48rem" gap="lg">
          <PersonForm account={account} disabled={!mayManage} />
          <RolesPanel account={account} disabled={!mayManage} />
          {mayManage && <EsiaPanel account={account} />}
          {mayManage && <AccessPanel account={account} />}
        </Stack>
      )}
    </>
  );
}
