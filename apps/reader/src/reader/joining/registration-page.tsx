import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { PendingReader, RegisteredReader } from '@pbnet/domain/readers';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { EmptyState, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EsiaButton } from '../frame/esia-button.tsx';
import { ConsentForm } from './consent-form.tsx';
import { Received } from './received.tsx';
import { RegistrationResult } from './registration-result.tsx';

/** What Gosuslugi told of the person, and the decision that nothing is recorded without. */
export function RegistrationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [done, setDone] = useState<RegisteredReader>();
  // What the person decides about must not change below the hands.
  const { data, error, refetch } = useQuery(
    useApi().ownReader.pending.queryOptions(undefined, { staleTime: Infinity, gcTime: 0 }),
  );
  const isOver = error !== null && failureOf(error, language).domain?.key === 'reader-registration-over';
  if (done) return <RegistrationResult registered={done} />;
  return (
    <>
      <PageTitle title={t('reader.registration.title')} />
      <PageHeader title={t('reader.registration.title')} lead={t('reader.registration.lead')} />
      {isOver && (
        <EmptyState
          title={t('reader.registration.nothing')}
          icon="hourglass"
          action={<EsiaButton page="/reader" />}
        >
          {t('reader.registration.nothingHelp')}
        </EmptyState>
      )}
      {error && !isOver && data === undefined && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loader role="status" aria-label={t('reader.loading')} />}
      {data && !isOver && <Deciding pending={data} onDone={setDone} onChanged={() => void refetch()} />}
    </>
  );
}

interface DecidingProps {
  readonly pending: PendingReader;
  onDone(registered: RegisteredReader): void;
  /** The server says that what is shown is not what is to be agreed to any more. */
  onChanged(): void;
}

function Deciding({ pending, onDone, onChanged }: DecidingProps) {
  return (
    <Stack gap="xl" maw="48rem">
      <Received pending={pending} />
      <ConsentForm pending={pending} onDone={onDone} onChanged={onChanged} />
    </Stack>
  );
}
