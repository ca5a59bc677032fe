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
import type { Disagreement } from './agreement-shapes.ts';
import classes from './agreements.module.css';
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
  /** Of the clause that the typing began from; 0 for a new one. */
  readonly version: number;
}

/** A clause with the words of both sides; what was typed survives a closed tab. */
export function DisagreementDialog({ agreementId, clause }: DisagreementDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const kept = useKeptDraft<Typed>(`disagreement:${clause?.id ?? agreementId}`);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(kept.draft);
  const blank: Typed = { id: newId, clause: '', ours: '', theirs: '', version: 0 };
  // Until somebody types, the clause stands here as it is now, whoever reworded it.
  const typed = draft ?? clause ?? blank;
  const reworded = clause !== undefined && typed.version !== clause.version;
  const [asked, setAsked] = useState(false);
  const save = useMutation(
    useApi().agreements.saveDisagreement.mutationOptions(done(t('agreements.done.disagreement'))),
  );
  const change = (part: Partial<Typed>) => {
    const { id, version, clause: named, ours, theirs } = typed;
    const next = { id, version, clause: named, ours, theirs, ...part };
    kept.keep(next);
    setDraft(next);
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
        setDraft(undefined);
        setNewId(crypto.randomUUID());
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
            {reworded && (
              <Alert color="yellow">
                <Text>{t('agreements.disagreements.reworded')}</Text>
                <Text className={classes['words']}>{[clause.ours, clause.theirs].join('\n')}</Text>
              </Alert>
            )}
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
                {t(reworded ? 'agreements.disagreements.saveOver' : 'agreements.disagreements.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
