import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FileDrop, Group, Modal, Stack, Text, Textarea, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStep } from './document-shapes.ts';
import { DocumentRefused, largestDocument, sendDocument } from './send-document.ts';

/** A text that was edited in Word comes back as the next version. */
export function UploadTextDialog({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useDocumentStep();
  const note = useKeptText(`agreement-text-note:${agreementId}`);
  const [opened, dialog] = useDisclosure(false);
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({
    mutationFn: (chosen: File) => {
      const query = new URLSearchParams({ note: note.text.trim(), fileName: chosen.name });
      return sendDocument<{ number: number }>({
        path: `/files/agreements/${agreementId}/text?${query.toString()}`,
        file: chosen,
        language,
      });
    },
    ...done(t('documents.uploaded')),
  });
  const tooLarge = file !== null && file.size > largestDocument;
  const refused =
    send.error &&
    ((send.error instanceof DocumentRefused ? send.error.sentence : null) ?? t('documents.offline'));
  const error = tooLarge ? t('documents.tooLarge') : refused;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!file || tooLarge) return;
    send.mutate(file, {
      onSuccess() {
        note.forget();
        setFile(null);
        dialog.close();
      },
    });
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('documents.upload')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('documents.upload')}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text>{t('documents.uploadHelp')}</Text>
            <FileDrop
              label={t('documents.file')}
              hint={t('documents.fileHint')}
              accept=".docx"
              file={file}
              onFile={(chosen) => {
                setFile(chosen);
                send.reset();
              }}
              {...(error ? { error } : {})}
            />
            <Textarea
              label={t('documents.noteLabel')}
              description={t('documents.noteHelp')}
              autosize
              minRows={2}
              maxLength={1000}
              value={note.text}
              onChange={({ currentTarget }) => note.write(currentTarget.value)}
            />
            <Group justify="end">
              <Button type="submit" disabled={!file || tooLarge} loading={send.isPending}>
                {t('documents.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
