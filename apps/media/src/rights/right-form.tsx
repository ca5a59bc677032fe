import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { rightsGrounds } from '@pbnet/domain/rights';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Select, Stack, TextInput } from '@pbnet/ui';
import { rightContent } from '@pbnet/validation/rights';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedFields, type Right } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';

export interface RightFormProps {
  /** Of the video. */
  readonly id: string;
  /** Null for a new one. */
  readonly right: Right | null;
  onDone(): void;
}

export function RightForm({ id, right, onDone }: RightFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const thing = `video-right:${id}.${right?.id ?? 'new'}`;
  const holder = useKeptText(`${thing}:holder`, right?.holder);
  const subject = useKeptText(`${thing}:subject`, right?.subject);
  const [ground, setGround] = useState<string | null>(right?.ground ?? 'own');
  const [validTo, setValidTo] = useState<string | null>(right?.validTo ?? null);
  const [recordId] = useState(() => right?.id ?? crypto.randomUUID());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation(useApi().videoRights.saveRight.mutationOptions(useRightsStep()(t('rights.done'))));

  async function send(event: FormEvent) {
    event.preventDefault();
    const checked = rightContent.safeParse({ holder: holder.text, subject: subject.text, ground, validTo });
    setWrong(checked.success ? [] : refusedFields(checked.error.issues));
    if (!checked.success) return;
    await save
      .mutateAsync({ id, recordId, version: right?.version ?? 0, content: checked.data })
      .then(() => {
        holder.forget();
        subject.forget();
        onDone();
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={t('rights.rightTitle')}>
      <Stack gap="sm" maw="40rem">
        <FormError>{save.error && failureOf(save.error, language).text}</FormError>
        <TextInput
          label={t('rights.holder')}
          maxLength={300}
          value={holder.text}
          onChange={({ currentTarget }) => holder.write(currentTarget.value)}
          error={wrong.includes('holder') && t('rights.wrong.holder')}
        />
        <Select
          label={t('rights.ground')}
          allowDeselect={false}
          data={rightsGrounds.map((value) => ({ value, label: t(`rights.grounds.${value}`) }))}
          value={ground}
          onChange={setGround}
        />
        <TextInput
          label={t('rights.subject')}
          description={t('rights.subjectHelp')}
          maxLength={300}
          value={subject.text}
          onChange={({ currentTarget }) => subject.write(currentTarget.value)}
        />
        <DatePickerInput
          label={t('rights.validTo')}
          description={t('rights.validToHelp')}
          placeholder={t('rights.noEnd')}
          clearable
          maw="16rem"
          value={validTo}
          onChange={setValidTo}
        />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('rights.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('rights.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
