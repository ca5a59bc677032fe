import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, DataTable, FileDrop, Group, Loader, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DocumentsRefused,
  largestFile,
  sendDocuments,
  type DocumentRow,
  type DocumentsAnswer,
} from './send-documents.ts';

/** Documents from XLSX or CSV: checked first, written when every row is right. */
export function ImportDocuments({ collectionId }: { readonly collectionId: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const api = useApi();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (confirmation: string | null) =>
      file
        ? sendDocuments({ collectionId, file, confirmation, language })
        : Promise.reject(new DocumentsRefused(null)),
    onSuccess: ({ written }) =>
      written ? queries.invalidateQueries(api.collections.pathFilter()) : undefined,
  });
  const tooLarge = file !== null && file.size > largestFile;

  function words(): string | undefined {
    if (tooLarge) return t('readers.collections.import.tooLarge');
    if (!send.error) return undefined;
    const sentence = send.error instanceof DocumentsRefused ? send.error.sentence : null;
    return sentence ?? t('readers.collections.import.offline');
  }

  const error = words();
  return (
    <Stack>
      <Title order={3} size="h4">
        {t('readers.collections.import.title')}
      </Title>
      <Text>{t('readers.collections.import.lead')}</Text>
      <FileDrop
        label={t('readers.collections.import.file')}
        hint={t('readers.collections.import.hint')}
        accept=".xlsx,.csv"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          send.reset();
        }}
        {...(error === undefined ? {} : { error })}
      />
      {file && !tooLarge && !send.data && !send.isPending && (
        <Group>
          <Button variant="default" onClick={() => send.mutate(null)}>
            {t('readers.collections.import.check')}
          </Button>
        </Group>
      )}
      {send.isPending && <Loader role="status" aria-label={t('readers.collections.import.checking')} />}
      {send.data && <Answer answer={send.data} onWrite={() => send.mutate(send.data.confirmation)} />}
    </Stack>
  );
}

const tones = { refused: 'bad', moved: 'warning', changed: 'info', added: 'ok', same: 'neutral' } as const;

function Answer({ answer, onWrite }: { readonly answer: DocumentsAnswer; onWrite(): void }) {
  const { t } = useTranslation();
  const { written, counts, rows } = answer;
  const refused = counts.refused > 0;
  return (
    <Stack>
      <Alert role="status" color={refused ? 'red' : 'green'}>
        {refused
          ? t('readers.collections.import.refused', { count: counts.refused })
          : t(written ? 'readers.collections.import.written' : 'readers.collections.import.ready', counts)}
      </Alert>
      {!refused && !written && counts.added + counts.changed + counts.moved > 0 && (
        <Group>
          <Button onClick={onWrite}>{t('readers.collections.import.write')}</Button>
        </Group>
      )}
      <DataTable
        caption={t('readers.collections.import.answer')}
        columns={[
          {
            key: 'row',
            title: t('readers.collections.import.row'),
            numeric: true,
            cell: ({ row }: DocumentRow) => row,
          },
          {
            key: 'title',
            title: t('readers.collections.document'),
            rowHeader: true,
            cell: ({ title, id }) => title || id || null,
          },
          {
            key: 'outcome',
            title: t('readers.collections.import.outcome'),
            cell: ({ outcome }) => (
              <StateBadge tone={tones[outcome]}>{t(`readers.collections.import.outcomes.${outcome}`)}</StateBadge>
            ),
          },
          {
            key: 'fault',
            title: t('readers.collections.import.fault'),
            cell: ({ fault }) => (fault ? t(`readers.collections.import.faults.${fault}`) : '—'),
          },
        ]}
        rows={rows}
        rowKey={({ row }) => row}
        maxHeight="30rem"
      />
    </Stack>
  );
}
