import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  Select,
  Stack,
  TextInput,
  useDisclosure,
} from '@pbnet/ui';
import { longestPaperWords, savePaper } from '@pbnet/validation/agreement-documents';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStep, type Documents, type PaperOriginal } from './document-shapes.ts';

export interface PaperDialogProps {
  readonly documents: Documents;
  /** The one that is moved; without it another is added. */
  readonly paper?: PaperOriginal;
}

export function PaperDialog({ documents, paper }: PaperDialogProps) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const [id, setId] = useState(() => paper?.id ?? crypto.randomUUID());
  return (
    <>
      <Button
        variant={paper ? 'subtle' : 'default'}
        onClick={dialog.open}
        {...(paper ? { 'aria-label': t('documents.movePaperNamed', { what: paper.what }) } : {})}
      >
        {t(paper ? 'documents.movePaper' : 'documents.addPaper')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t(paper ? 'documents.movePaper' : 'documents.addPaper')}
      >
        <Fields
          key={`${id} ${paper?.version ?? 0}`}
          id={id}
          documents={documents}
          paper={paper ?? null}
          onDone={() => {
            dialog.close();
            if (!paper) setId(crypto.randomUUID());
          }}
        />
      </Modal>
    </>
  );
}

interface FieldsProps {
  readonly id: string;
  readonly documents: Documents;
  readonly paper: PaperOriginal | null;
  onDone(): void;
}

interface Values {
  readonly what: string;
  readonly partyId: string | null;
  readonly building: string;
  readonly cabinet: string;
  readonly folder: string;
  readonly putOn: string | null;
}

const lines = ['what', 'building', 'cabinet', 'folder'] as const;

function Fields({ id, documents, paper, onDone }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useDocumentStep();
  const { id: agreementId, parties } = documents.agreement;
  const kept = useKeptDraft<Values>(`agreement-paper:${paper?.id ?? `new:${agreementId}`}`);
  const today = dayIn('Europe/Moscow', new Date());
  const [values, setValues] = useState<Values>(
    kept.draft ?? {
      ...{
        what: paper?.what ?? t('documents.original'),
        partyId: paper?.partyId ?? null,
        folder: paper?.folder ?? '',
      },
      ...{ building: paper?.building ?? '', cabinet: paper?.cabinet ?? '', putOn: today },
    },
  );
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation(
    useApi().agreementDocuments.savePaper.mutationOptions(done(t('documents.paperKept'))),
  );

  function change(part: Partial<Values>) {
    const next = { ...values, ...part };
    setValues(next);
    kept.keep(next);
  }

  function send(event: FormEvent) {
    event.preventDefault();
    const input = savePaper.safeParse({ id, version: paper?.version ?? 0, agreementId, ...values });
    setWrong(input.success ? [] : input.error.issues.map(({ path }) => String(path[0])));
    if (!input.success) return;
    save.mutate(input.data, {
      onSuccess() {
        kept.forget();
        onDone();
      },
    });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{save.error && failureOf(save.error, language).text}</FormError>
        {lines.map((name) => (
          <TextInput
            key={name}
            label={t(`documents.paper.${name}`)}
            maxLength={longestPaperWords}
            value={values[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
            error={wrong.includes(name) && t('documents.wrongLine')}
          />
        ))}
        <Select
          label={t('documents.paper.party')}
          clearable
          data={parties.map(({ id: value, name }) => ({ value, label: name }))}
          value={values.partyId}
          onChange={(partyId) => change({ partyId })}
        />
        <DatePickerInput
          label={t('documents.paper.putOn')}
          value={values.putOn}
          maxDate={today}
          onChange={(putOn) => change({ putOn })}
          error={wrong.includes('putOn') && t('documents.wrongDay')}
        />
        <Group justify="end">
          <Button type="submit" loading={save.isPending}>
            {t('documents.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
