import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, DatePickerInput, FormError, Group, Stack, TextInput } from '@pbnet/ui';
import { personContent } from '@pbnet/validation/rights';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusedFields, type Person } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';

export interface PersonFormProps {
  /** Of the video. */
  readonly id: string;
  /** Null for a new one. */
  readonly person: Person | null;
  onDone(): void;
}

interface Typed {
  readonly name: string;
  readonly minor: boolean;
  readonly guardian: string;
  readonly purpose: string;
  readonly givenOn: string | null;
  readonly validTo: string | null;
}

/** Names are not kept on this computer while they are typed: they are personal data. */
export function PersonForm({ id, person, onDone }: PersonFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState<Typed>(
    person ?? {
      ...{ name: '', minor: false, guardian: '', purpose: t('rights.purposeStart') },
      ...{ givenOn: null, validTo: null },
    },
  );
  const [recordId] = useState(() => person?.id ?? crypto.randomUUID());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation(
    useApi().videoRights.savePerson.mutationOptions(useRightsStep()(t('rights.done'))),
  );
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));

  async function send(event: FormEvent) {
    event.preventDefault();
    const checked = personContent.safeParse(typed);
    setWrong(checked.success ? [] : refusedFields(checked.error.issues));
    if (!checked.success) return;
    await save
      .mutateAsync({ id, recordId, version: person?.version ?? 0, content: checked.data })
      .then(onDone)
      .catch(() => undefined);
  }

  const text = (field: 'name' | 'guardian' | 'purpose') => (
    <TextInput
      label={t(`rights.${field}`)}
      maxLength={300}
      autoComplete="off"
      value={typed[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      error={wrong.includes(field) && t(`rights.wrong.${field}`)}
    />
  );

  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={t('rights.personTitle')}>
      <Stack gap="sm" maw="40rem">
        <FormError>{save.error && failureOf(save.error, language).text}</FormError>
        {text('name')}
        <Checkbox
          label={t('rights.minor')}
          checked={typed.minor}
          onChange={({ currentTarget }) => change({ minor: currentTarget.checked })}
        />
        {typed.minor && text('guardian')}
        {text('purpose')}
        <Group align="start" grow>
          <DatePickerInput
            label={t('rights.givenOn')}
            value={typed.givenOn}
            onChange={(givenOn) => change({ givenOn })}
            error={wrong.includes('givenOn') && t('rights.wrong.givenOn')}
          />
          <DatePickerInput
            label={t('rights.validTo')}
            placeholder={t('rights.noEnd')}
            clearable
            value={typed.validTo}
            onChange={(validTo) => change({ validTo })}
            error={wrong.includes('validTo') && t('rights.wrong.validTo')}
          />
        </Group>
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
