import { useApi } from '@pbnet/api-client/react';
import type { GuardianVisit } from '@pbnet/domain/readers';
import { Failed, PageTitle, clockName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { EsiaButton } from '../frame/esia-button.tsx';
import { codeOfAddress, forgetCode } from './guardian-address.ts';
import { GuardedChildren } from './guarded-children.tsx';
import { GuardianQuestions } from './guardian-questions.tsx';

/** Where a parent or guardian answers for a minor with an own account of Gosuslugi. */
export function GuardianPage() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const [code] = useState(() => codeOfAddress(hash));
  const { data, error, refetch } = useQuery(useApi().guardian.visit.queryOptions());
  return (
    <>
      <PageTitle title={t('reader.guardian.title')} />
      <PageHeader title={t('reader.guardian.title')} lead={t('reader.guardian.lead')} />
      <Stack gap="lg" maw="48rem">
        {error && data === undefined && <Failed error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Loader role="status" aria-label={t('reader.loading')} />}
        {data === null && (
          <>
            <Text>{t('reader.guardian.signIn')}</Text>
            <div>
              <EsiaButton page="/reader/guardian" />
            </div>
          </>
        )}
        {data && <Visit visit={data} code={code} />}
      </Stack>
    </>
  );
}

function Visit({ visit, code }: { readonly visit: GuardianVisit; readonly code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fitness, name, children, expiresAt } = visit;
  return (
    <>
      <Text>{t('reader.guardian.here', { name, time: clockName(new Date(expiresAt), language) })}</Text>
      {fitness === 'fit' ? (
        <>
          <GuardianQuestions typed={code} />
          <GuardedChildren list={children} />
        </>
      ) : (
        <Alert color="yellow" icon={<Icon name="info" />} role="alert">
          {t(`reader.guardian.unfit.${fitness}`)}
        </Alert>
      )}
      <Leave />
    </>
  );
}

function Leave() {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const leave = useMutation(
    api.guardian.leave.mutationOptions({
      onSuccess: async ({ address }) => {
        forgetCode();
        if (address === null) await queries.invalidateQueries(api.guardian.pathFilter());
        else location.assign(address);
      },
    }),
  );
  return (
    <div>
      <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        {t('reader.guardian.leave')}
      </Button>
    </div>
  );
}
