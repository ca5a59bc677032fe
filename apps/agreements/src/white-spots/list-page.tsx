import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FileDrop, Group, Icon, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ListAnswerView } from './list-answer.tsx';
import { largestList, ListRefused, sendList } from './send-list.ts';

/** The list of municipalities out to XLSX and back: checked first, written when the person has seen the answer. */
export function ListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('opening-plan.edit');
  const api = useApi();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: (confirmation: string | null) =>
      file ? sendList({ file, confirmation, language }) : Promise.reject(new Error('no file')),
    onSuccess: ({ written }) =>
      written ? queries.invalidateQueries(api.whiteSpots.pathFilter()) : undefined,
  });
  const tooLarge = file !== null && file.size > largestList;

  function words(): string | undefined {
    if (tooLarge) return t('white-spots.import.tooLarge');
    if (!send.error) return undefined;
    return (
      (send.error instanceof ListRefused ? send.error.sentence : null) ?? t('white-spots.import.offline')
    );
  }

  const error = words();
  return (
    <Stack>
      <PageTitle title={t('white-spots.import.title')} />
      <PageHeader
        title={t('white-spots.import.title')}
        lead={t('white-spots.import.lead')}
        trail={
          <Anchor component={Link} to="/agreements/white-spots">
            {t('white-spots.title')}
          </Anchor>
        }
        actions={
          <Button
            component="a"
            variant="default"
            href="/files/municipalities.xlsx"
            download
            leftSection={<Icon name="download" />}
          >
            {t('white-spots.import.download')}
          </Button>
        }
      />
      {mayEdit && (
        <FileDrop
          label={t('white-spots.import.file')}
          hint={t('white-spots.import.hint')}
          accept=".xlsx"
          file={file}
          onFile={(chosen) => {
            setFile(chosen);
            send.reset();
          }}
          {...(error === undefined ? {} : { error })}
        />
      )}
      {file && !tooLarge && !send.data && !send.isPending && (
        <Group>
          <Button onClick={() => send.mutate(null)}>{t('white-spots.import.check')}</Button>
        </Group>
      )}
      {send.isPending && <Loader role="status" aria-label={t('white-spots.import.checking')} />}
      {send.data && (
        <ListAnswerView
          key={send.data.confirmation + String(send.data.written)}
          answer={send.data}
          onWrite={(confirmation) => send.mutate(confirmation)}
        />
      )}
    </Stack>
  );
}
