import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreementStep } from './use-agreement-step.ts';

export interface TypedTextDialogProps {
  readonly agreementId: string;
  /** The newest version, which the next one begins with. */
  readonly latest: readonly string[];
}

/** A text written here, for small corrections without Word: the earlier version stays. */
export function TypedTextDialog({ agreementId, latest }: TypedTextDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const text = useKeptText(`agreement-text:${agreementId}`, latest.join('\n'));
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const add = useMutation(useApi().agreements.addText.mutationOptions(done(t('agreements.done.text'))));
  const paragraphs = text.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    setAsked(true);
    if (paragraphs.length === 0) return;
    await add
      .mutateAsync({ agreementId, paragraphs, note: note.trim() })
      .then(() => {
        text.forget();
        setNote('');
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <div>
      <Button variant="default" onClick={dialog.open}>
        {t(latest.length === 0 ? 'agreements.text.type' : 'agreements.text.correct')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('agreements.text.typeTitle')} size="xl">
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{add.error ? failureOf(add.error, language).text : undefined}</FormError>
            <Textarea
              label={t('agreements.text.words')}
              description={t('agreements.text.wordsHelp')}
              autosize
              minRows={10}
              maxRows={24}
              value={text.text}
              onChange={({ currentTarget }) => text.write(currentTarget.value)}
              error={asked && paragraphs.length === 0 && t('agreements.wrong.text')}
            />
            <TextInput
              label={t('agreements.text.note')}
              description={t('agreements.text.noteHelp')}
              maxLength={500}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <Group justify="end">
              <Button type="submit" loading={add.isPending}>
                {t('agreements.text.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </div>
  );
}
