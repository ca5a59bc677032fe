import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost } from '@pbnet/micro-frontend';
import { Button, Group, PageHeader, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CommandError } from '../forms/command-error.tsx';

export interface EsiaBindPageProps {
  /** Leaves for Госуслуги: no page of the shell any more. */
  leave?(path: string): void;
}

/** Where the link of the administrator's letter leads: says to which account, and what is kept. */
export function EsiaBindPage({ leave = (path) => location.assign(path) }: EsiaBindPageProps) {
  const { t } = useTranslation();
  const { user } = useHost();
  const { token = '' } = useParams();
  const accept = useMutation(
    useApi().staffEsia.accept.mutationOptions({ onSuccess: () => leave('/staff/esia/bind') }),
  );

  return (
    <>
      <PageTitle title={t('account.esiaBind')} />
      <PageHeader
        title={t('account.esiaBind')}
        lead={t('account.esiaBindLead', { name: user.displayName })}
      />
      <Stack maw="48rem">
        <CommandError error={accept.error} />
        <Text>{t('account.esiaBindHow')}</Text>
        <Text>{t('account.esiaBindKept')}</Text>
        <Group>
          <Button loading={accept.isPending || accept.isSuccess} onClick={() => accept.mutate({ token })}>
            {t('account.esiaBindGo')}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
