import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  FormError,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreementStep } from './use-agreement-step.ts';

export interface TypedTextDialogProps {
  readonly agreementId: string;
  /** The newest version, which the next one begins with; null before the first. */
  readonly latest: { readonly number: number; readonly paragraphs: readonly string[] } | null;
}

interface Typed {
  readonly text: string;
  readonly note: string;
  /** Number of the version that the typing began from; 0 before the first. */
  readonly from: number;
}

/** A text written here, for small corrections without Word: the earlier version stays. */
export function TypedTextDialog({ agreementId, latest }: TypedTextDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const kept = useKeptDraft<Typed>(`agreement-new-text:${agreementId}`);
  const [typed, setTyped] = useState(kept.draft);
  // Until somebody types, the newest version stands here, whoever saved it.
  const newest = { text: latest?.paragraphs.join('\n') ?? '', note: '', from: latest?.number ?? 0 };
  const { text, note, from } = typed ?? newest;
  const change = (part: Partial<Typed>) => {
    const next = { text, note, from, ...part };
    kept.keep(next);
    setTyped(next);
  };
  const startAnew = () => {
    kept.forget();
    setTyped(undefined);
  };
  const [asked, setAsked] = useState(false);
  const add = useMutation(useApi().agreements.addText.mutationOptions(done(t('agreements.done.text'))));
  const paragraphs = text
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
        startAnew();
        setAsked(false);
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <div>
      <Button variant="default" onClick={dialog.open}>
        {t(latest === null ? 'agreements.text.type' : 'agreements.text.correct')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('agreements.text.typeTitle')} size="xl">
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{add.error ? failureOf(add.error, language).text : undefined}</FormError>
            {latest !== null && from !== latest.number && (
              <Alert color="yellow">
                <Group justify="space-between">
                  <Text>{t('agreements.text.newer', { number: latest.number })}</Text>
                  <Button variant="subtle" onClick={startAnew}>
                    {t('agreements.text.takeNewer')}
                  </Button>
                </Group>
              </Alert>
            )}
            <Textarea
              label={t('agreements.text.words')}
              description={t('agreements.text.wordsHelp')}
              autosize
              minRows={10}
              maxRows={24}
              value={text}
              onChange={({ currentTarget }) => change({ text: currentTarget.value })}
              error={asked && paragraphs.length === 0 && t('agreements.wrong.text')}
            />
            <TextInput
              label={t('agreements.text.note')}
              description={t('agreements.text.noteHelp')}
              maxLength={500}
              value={note}
              onChange={({ currentTarget }) => change({ note: currentTarget.value })}
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
