import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Button,
  DataTable,
  FileDrop,
  Group,
  Icon,
  Loader,
  PageHeader,
  Stack,
  StateBadge,
  Text,
  Title,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileRefused, largestFile, sendFile, type ImportAnswer, type ImportRow } from './send-file.ts';

/** Cards out to XLSX and back: checked first, written when every row is right. */
export function ImportPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const api = useApi();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (confirmation: string | null) =>
      file ? sendFile({ file, confirmation, language }) : Promise.reject(new FileRefused(null)),
    onSuccess: ({ written }) => (written ? queries.invalidateQueries(api.partners.pathFilter()) : undefined),
  });
  const tooLarge = file !== null && file.size > largestFile;

  function words(): string | undefined {
    if (tooLarge) return t('partners.import.tooLarge');
    if (!send.error) return undefined;
    return (send.error instanceof FileRefused ? send.error.sentence : null) ?? t('partners.import.offline');
  }

  const error = words();
  return (
    <Stack>
      <PageTitle title={t('partners.import.title')} />
      <PageHeader
        title={t('partners.import.title')}
        lead={t('partners.import.lead')}
        trail={
          <Anchor component={Link} to="/agreements/partners">
            {t('partners.title')}
          </Anchor>
        }
      />
      <Title order={2} size="h3">
        {t('partners.import.step1')}
      </Title>
      <Text>{t('partners.import.step1Help')}</Text>
      <Group>
        {(['sample', 'current'] as const).map((which) => (
          <Button
            key={which}
            component="a"
            variant="default"
            href={which === 'sample' ? '/files/partners/export?sample=1' : '/files/partners/export'}
            leftSection={<Icon name="download" />}
          >
            {t(`partners.import.${which}`)}
          </Button>
        ))}
      </Group>
      <Title order={2} size="h3">
        {t('partners.import.step2')}
      </Title>
      <FileDrop
        label={t('partners.import.file')}
        hint={t('partners.import.hint')}
        accept=".xlsx"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          send.reset();
        }}
        {...(error === undefined ? {} : { error })}
      />
      {file && !tooLarge && !send.data && !send.isPending && (
        <Group>
          <Button onClick={() => send.mutate(null)}>{t('partners.import.check')}</Button>
        </Group>
      )}
      {send.isPending && <Loader role="status" aria-label={t('partners.import.checking')} />}
      {send.data && <Answer answer={send.data} onWrite={() => send.mutate(send.data.confirmation)} />}
    </Stack>
  );
}

function Answer({ answer, onWrite }: { readonly answer: ImportAnswer; onWrite(): void }) {
  const { t } = useTranslation();
  const { written, counts, rows } = answer;
  const refused = counts.refused > 0;
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('partners.import.step3')}
      </Title>
      <Alert role="status" color={refused ? 'red' : 'green'}>
        {refused
          ? t('partners.import.refused', { count: counts.refused })
          : t(written ? 'partners.import.written' : 'partners.import.ready', counts)}
      </Alert>
      {!refused && !written && counts.added + counts.changed > 0 && (
        <Group>
          <Button onClick={onWrite}>{t('partners.import.write')}</Button>
        </Group>
      )}
      <DataTable
        caption={t('partners.import.answer')}
        columns={[
          { key: 'row', title: t('partners.import.row'), numeric: true, cell: ({ row }: ImportRow) => row },
          {
            key: 'name',
            title: t('partners.import.name'),
            rowHeader: true,
            cell: ({ name }) => name || null,
          },
          {
            key: 'outcome',
            title: t('partners.import.outcome'),
            cell: ({ outcome }) => (
              <StateBadge tone={outcome === 'refused' ? 'bad' : outcome === 'same' ? 'neutral' : 'ok'}>
                {t(`partners.import.outcomes.${outcome}`)}
              </StateBadge>
            ),
          },
          {
            key: 'problems',
            title: t('partners.import.words'),
            cell: ({ problems }) => (
              <Stack gap="xs">
                {problems.map((problem) => (
                  <span key={problem}>{problem}</span>
                ))}
              </Stack>
            ),
          },
        ]}
        rows={rows}
        rowKey={({ row }) => row}
        maxHeight="40rem"
      />
    </Stack>
  );
}
