import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgreementStep } from './use-agreement-step.ts';

interface Typed {
  readonly id: string;
  readonly clause: string;
  readonly words: string;
}

const empty = (): Typed => ({ id: crypto.randomUUID(), clause: '', words: '' });

/** A remark about the text; what was typed survives a closed tab, sent twice it is one. */
export function RemarkDialog({ agreementId }: { readonly agreementId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const kept = useKeptDraft<Typed>(`agreement-remark:${agreementId}`);
  const [typed, setTyped] = useState<Typed>(() => kept.draft ?? empty());
  const [asked, setAsked] = useState(false);
  const add = useMutation(useApi().agreements.addRemark.mutationOptions(done(t('agreements.done.remark'))));
  const change = (part: Partial<Typed>) => {
    kept.keep({ ...typed, ...part });
    setTyped({ ...typed, ...part });
  };
  const words = typed.words.trim();

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    setAsked(true);
    if (words === '') return;
    await add
      .mutateAsync({ id: typed.id, agreementId, clause: typed.clause.trim(), words })
      .then(() => {
        kept.forget();
        setTyped(empty());
        setAsked(false);
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('agreements.remarks.add')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('agreements.remarks.dialogTitle')}>
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{add.error ? failureOf(add.error, language).text : undefined}</FormError>
            <TextInput
              label={t('agreements.disagreements.clause')}
              description={t('agreements.remarks.clauseHelp')}
              maxLength={200}
              value={typed.clause}
              onChange={({ currentTarget }) => change({ clause: currentTarget.value })}
            />
            <Textarea
              label={t('agreements.remarks.words')}
              autosize
              minRows={3}
              maxLength={4000}
              value={typed.words}
              onChange={({ currentTarget }) => change({ words: currentTarget.value })}
              error={asked && words === '' && t('agreements.wrong.words')}
            />
            <Group justify="end">
              <Button type="submit" loading={add.isPending}>
                {t('agreements.remarks.add')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
