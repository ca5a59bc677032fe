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
    if (tooLarge) return t('readers.documents.tooLarge');
    if (!send.error) return undefined;
    const sentence = send.error instanceof DocumentsRefused ? send.error.sentence : null;
    return sentence ?? t('readers.documents.offline');
  }

  const error = words();
  return (
    <Stack>
      <Title order={3} size="h4">
        {t('readers.documents.title')}
      </Title>
      <Text>{t('readers.documents.lead')}</Text>
      <FileDrop
        label={t('readers.documents.file')}
        hint={t('readers.documents.hint')}
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
            {t('readers.documents.check')}
          </Button>
        </Group>
      )}
      {send.isPending && <Loader role="status" aria-label={t('readers.documents.checking')} />}
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
          ? t('readers.documents.refused', { count: counts.refused })
          : t(written ? 'readers.documents.written' : 'readers.documents.ready', counts)}
      </Alert>
      {!refused && !written && counts.added + counts.changed + counts.moved > 0 && (
        <Group>
          <Button onClick={onWrite}>{t('readers.documents.write')}</Button>
        </Group>
      )}
      <DataTable
        caption={t('readers.documents.answer')}
        columns={[
          {
            key: 'row',
            title: t('readers.documents.row'),
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
            title: t('readers.documents.outcome'),
            cell: ({ outcome }) => (
              <StateBadge tone={tones[outcome]}>{t(`readers.documents.outcomes.${outcome}`)}</StateBadge>
            ),
          },
          {
            key: 'fault',
            title: t('readers.documents.fault'),
            cell: ({ fault }) => (fault ? t(`readers.documents.faults.${fault}`) : '—'),
          },
        ]}
        rows={rows}
        rowKey={({ row }) => row}
        maxHeight="30rem"
      />
    </Stack>
  );
}
