import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disagreement } from './agreement-shapes.ts';
import { useAgreementStep } from './use-agreement-step.ts';

export interface DisagreementDialogProps {
  readonly agreementId: string;
  /** The clause to reword; a new one without it. */
  readonly clause?: Disagreement;
}

interface Typed {
  readonly id: string;
  readonly clause: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A clause with the words of both sides; what was typed survives a closed tab. */
export function DisagreementDialog({ agreementId, clause }: DisagreementDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const kept = useKeptDraft<Typed>(`disagreement:${clause?.id ?? agreementId}`);
  const initial = (): Typed => clause ?? { id: crypto.randomUUID(), clause: '', ours: '', theirs: '' };
  const [typed, setTyped] = useState<Typed>(() => kept.draft ?? initial());
  const [asked, setAsked] = useState(false);
  const save = useMutation(
    useApi().agreements.saveDisagreement.mutationOptions(done(t('agreements.done.disagreement'))),
  );
  const change = (part: Partial<Typed>) => {
    kept.keep({ ...typed, ...part });
    setTyped({ ...typed, ...part });
  };
  const empty = (words: string) => asked && words.trim() === '' && t('agreements.wrong.words');

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    setAsked(true);
    const words = { clause: typed.clause.trim(), ours: typed.ours.trim(), theirs: typed.theirs.trim() };
    if (Object.values(words).includes('')) return;
    await save
      .mutateAsync({ id: typed.id, agreementId, version: clause?.version ?? 0, ...words })
      .then(() => {
        kept.forget();
        if (!clause) setTyped(initial());
        setAsked(false);
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t(clause ? 'agreements.disagreements.reword' : 'agreements.disagreements.add')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('agreements.disagreements.dialogTitle')}
        size="lg"
      >
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
            <TextInput
              label={t('agreements.disagreements.clause')}
              description={t('agreements.disagreements.clauseHelp')}
              maxLength={200}
              value={typed.clause}
              onChange={({ currentTarget }) => change({ clause: currentTarget.value })}
              error={empty(typed.clause)}
            />
            {(['ours', 'theirs'] as const).map((name) => (
              <Textarea
                key={name}
                label={t(`agreements.disagreements.${name}`)}
                autosize
                minRows={3}
                maxLength={4000}
                value={typed[name]}
                onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
                error={empty(typed[name])}
              />
            ))}
            <Group justify="end">
              <Button type="submit" loading={save.isPending}>
                {t('agreements.disagreements.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
