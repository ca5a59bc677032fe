import { useApi } from '@pbnet/api-client/react';
import { failureOf } from '@pbnet/api-client';
import type { ErasureAct } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, List, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConsentsChanged } from '../consents/use-consents-changed.ts';
import { EraseForm } from './erase-form.tsx';

export interface ErasureProps {
  onErased(act: Pick<ErasureAct, 'number' | 'sha256'>): void;
}

/** True destruction, said in plain words: what goes, what stays, when. */
export function Erasure({ onErased }: ErasureProps) {
  const { t } = useTranslation();
  const { data: awaited } = useQuery(useApi().ownReader.erasure.queryOptions());
  return (
    <section aria-labelledby="erasure">
      <Title order={2} size="h3" mb="xs" id="erasure">
        {t('reader.data.erase')}
      </Title>
      <Stack>
        <List>
          <List.Item>{t('reader.data.eraseGone')}</List.Item>
          <List.Item>{t('reader.data.eraseStays')}</List.Item>
          <List.Item>{t('reader.data.eraseAgain')}</List.Item>
        </List>
        {awaited && <Awaited dueOn={awaited.dueOn} />}
        <EraseForm awaited={Boolean(awaited)} onErased={onErased} />
      </Stack>
    </section>
  );
}

type AwaitedProps = Readonly<Record<'dueOn', Parameters<typeof wholeDayName>[0]>>;

function Awaited({ dueOn }: AwaitedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useConsentsChanged();
  const stay = useMutation(useApi().ownReader.stay.mutationOptions({ onSettled: changed }));
  return (
    <Alert color="yellow">
      <Stack gap="xs" align="start">
        <Text>{t('reader.data.dueOn', { day: wholeDayName(dueOn, language) })}</Text>
        <FormError>{stay.error ? failureOf(stay.error, language).text : undefined}</FormError>
        <Button variant="default" loading={stay.isPending} onClick={() => stay.mutate()}>
          {t('reader.data.stay')}
        </Button>
      </Stack>
    </Alert>
  );
}
