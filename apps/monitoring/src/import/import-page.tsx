import { useApi } from '@pbnet/api-client/react';
import { isMonth, type Month } from '@pbnet/domain';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Anchor, Button, FileDrop, Group, Icon, Loader, PageHeader, Stack, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { Answer } from './answer.tsx';
import { FileRefused, formAddress, largestFile, sendForm } from './send-form.ts';

/** Reports of a month out to XLSX and back. */
export function ImportPage() {
  const month = useParams()['month'];
  if (month === undefined || !isMonth(month)) return <Navigate to="/monitoring/grid" replace />;
  return <Import month={month} />;
}

function useRegionalCenter(): number | null {
  const { place } = useUser();
  const [search] = useSearchParams();
  if (place.kind === 'regional-center') return place.regionalCenterId;
  return Number(search.get('rc')) || null;
}

function Import({ month }: { readonly month: Month }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const regionalCenterId = useRegionalCenter();
  const [search] = useSearchParams();
  const [file, setFile] = useState<File | null>(null);
  const api = useApi();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (confirmation: string | null) =>
      file
        ? sendForm({ file, month, regionalCenterId, confirmation, language })
        : Promise.reject(new Error('no file')),
    onSuccess: ({ written }) => (written ? queries.invalidateQueries(api.reports.pathFilter()) : undefined),
  });
  const title = t('import.title', { month: monthName(month, language) });
  const tooLarge = file !== null && file.size > largestFile;

  function choose(chosen: File | null) {
    setFile(chosen);
    send.reset();
  }

  function error(): string | undefined {
    if (tooLarge) return t('import.tooLarge');
    if (!send.error) return undefined;
    return (send.error instanceof FileRefused ? send.error.sentence : null) ?? t('import.offline');
  }

  const words = error();
  return (
    <Stack>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={t('import.lead')}
        trail={
          <Anchor component={Link} to={{ pathname: `/monitoring/grid/${month}`, search: search.toString() }}>
            {t('import.back')}
          </Anchor>
        }
      />
      <Title order={2} size="h3">
        {t('import.step1')}
      </Title>
      <Group>
        <Button
          component="a"
          variant="default"
          href={formAddress(month, regionalCenterId, false)}
          leftSection={<Icon name="download" />}
        >
          {t('import.blank')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={formAddress(month, regionalCenterId, true)}
          leftSection={<Icon name="download" />}
        >
          {t('import.filled')}
        </Button>
      </Group>
      <Title order={2} size="h3">
        {t('import.step2')}
      </Title>
      <FileDrop
        label={t('import.file')}
        hint={t('import.hint')}
        accept=".xlsx"
        file={file}
        onFile={choose}
        {...(words === undefined ? {} : { error: words })}
      />
      {file && !tooLarge && !send.data && !send.isPending && (
        <Group>
          <Button onClick={() => send.mutate(null)}>{t('import.check')}</Button>
        </Group>
      )}
      {send.isPending && <Loader aria-label={t('import.checking')} />}
      {send.data && (
        <>
          <Title order={2} size="h3">
            {t('import.step3')}
          </Title>
          <Answer month={month} answer={send.data} onWrite={(confirmation) => send.mutate(confirmation)} />
        </>
      )}
    </Stack>
  );
}
