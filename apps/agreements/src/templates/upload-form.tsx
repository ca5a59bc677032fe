import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  FileDrop,
  Group,
  Loader,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { templateUses } from '@pbnet/domain/agreement-documents';
import { templateUpload } from '@pbnet/validation/agreement-documents';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentRefused, largestDocument } from '../documents/send-document.ts';
import { TemplateProblems } from './template-problems.tsx';
import { sendTemplate, type Template } from './template-shapes.ts';
import { useTemplateStep } from './use-template-step.ts';

export interface UploadFormProps {
  readonly id: string;
  /** Null for a new one. */
  readonly template: Template | null;
  onDone(): void;
}

/** The file is looked through as soon as it is chosen; what is wrong is named before anything is kept. */
export function UploadForm({ id, template, onDone }: UploadFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useTemplateStep();
  const name = useKeptText(`template-upload-name:${template?.id ?? 'new'}`, template?.name ?? '');
  const note = useKeptText(`template-upload-note:${template?.id ?? 'new'}`);
  const [use, setUse] = useState<Template['use']>(template?.use ?? 'agreement');
  const [file, setFile] = useState<File | null>(null);
  const [wrongName, setWrongName] = useState(false);
  const about = {
    id,
    version: template?.version ?? 0,
    name: name.text.trim(),
    use,
    note: note.text.trim(),
    language,
  };
  const check = useMutation({
    mutationFn: (chosen: File) =>
      sendTemplate({ ...about, name: about.name || chosen.name.padEnd(3), file: chosen, check: true }),
  });
  const save = useMutation({
    mutationFn: (chosen: File) => sendTemplate({ ...about, file: chosen, check: false }),
    ...done(t('templates.kept')),
  });

  function choose(chosen: File | null) {
    setFile(chosen);
    check.reset();
    save.reset();
    if (chosen && chosen.size <= largestDocument) check.mutate(chosen);
  }

  function send(event: FormEvent) {
    event.preventDefault();
    const good = templateUpload.safeParse({ ...about, fileName: '' }).success;
    setWrongName(!good);
    if (!good || !file) return;
    save.mutate(file, {
      onSuccess() {
        name.forget();
        note.forget();
        onDone();
      },
    });
  }

  const failure = save.error ?? check.error;
  const refused =
    failure && ((failure instanceof DocumentRefused ? failure.sentence : null) ?? t('templates.offline'));
  const error = file !== null && file.size > largestDocument ? t('templates.tooLarge') : refused;
  const answer = check.data;
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        {!template && (
          <>
            <TextInput
              label={t('templates.name')}
              description={t('templates.nameHelp')}
              value={name.text}
              onChange={({ currentTarget }) => name.write(currentTarget.value)}
              error={wrongName && t('templates.wrongName')}
            />
            <SegmentedControl
              aria-label={t('templates.useLabel')}
              value={use}
              onChange={(value) => setUse(templateUses.find((known) => known === value) ?? 'agreement')}
              data={templateUses.map((value) => ({ value, label: t(`templates.use.${value}`) }))}
            />
          </>
        )}
        <FileDrop
          label={t('templates.file')}
          hint={t('templates.fileHint')}
          accept=".docx"
          file={file}
          onFile={choose}
          {...(error ? { error } : {})}
        />
        {check.isPending && <Loader size="sm" role="status" aria-label={t('templates.checking')} />}
        {answer?.outcome === 'refused' && <TemplateProblems problems={answer.problems} />}
        {answer?.outcome === 'fine' && (
          <Alert role="status" color="green">
            {t('templates.fine', { count: answer.fields.length })}
          </Alert>
        )}
        {answer?.outcome === 'fine' && (
          <Textarea
            label={t('templates.note')}
            description={t('templates.noteHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            value={note.text}
            onChange={({ currentTarget }) => note.write(currentTarget.value)}
          />
        )}
        <Group justify="end">
          {answer?.outcome !== 'fine' && <Text c="dimmed">{t('templates.chooseFirst')}</Text>}
          <Button type="submit" disabled={answer?.outcome !== 'fine'} loading={save.isPending}>
            {t('templates.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
