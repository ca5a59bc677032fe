import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  FormError,
  NumberInput,
  Select,
  Stack,
  Textarea,
  TextInput,
  type NumberInputProps,
} from '@pbnet/ui';
import { proposeByLink } from '@pbnet/validation/meetings';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface ProposalFormProps {
  readonly token: string;
  onSent(): void;
}

const lines = ['speakerName', 'speakerOffice', 'speakerEmail'] as const;

function empty(token: string) {
  return {
    token,
    id: crypto.randomUUID(),
    title: '',
    annotation: '',
    minutes: 15 as NumberInputProps['value'],
    speakerName: '',
    speakerOffice: '',
    speakerEmail: '',
    speakerRegionId: null,
    mode: 'in-person' as AttendanceMode,
    slides: 'no' as 'yes' | 'no',
    consent: false,
  };
}

/** What is typed stays whatever the server answers; sent twice it is one proposal. */
export function ProposalForm({ token, onSent }: ProposalFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState(() => empty(token));
  const [asked, setAsked] = useState(false);
  const propose = useMutation(useApi().talkCall.proposeByLink.mutationOptions({ onSuccess: onSent }));
  const checked = proposeByLink.safeParse(typed);
  const wrong = new Set(asked ? checked.error?.issues.map(({ path }) => path[0]) : []);
  const set = (part: Partial<ReturnType<typeof empty>>) => setTyped((before) => ({ ...before, ...part }));

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (checked.success) propose.mutate(checked.data);
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{propose.error ? failureOf(propose.error, language).text : undefined}</FormError>
        <TextInput
          label={t('talks.title')}
          value={typed.title}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          error={wrong.has('title') && t('talks.wrong.title')}
        />
        <Textarea
          label={t('talks.annotation')}
          autosize
          minRows={4}
          value={typed.annotation}
          onChange={({ currentTarget }) => set({ annotation: currentTarget.value })}
          error={wrong.has('annotation') && t('talks.wrong.annotation')}
        />
        <NumberInput
          label={t('talks.minutes')}
          value={typed.minutes}
          onChange={(minutes) => set({ minutes })}
          error={wrong.has('minutes') && t('talks.wrong.minutes')}
        />
        {lines.map((name) => (
          <TextInput
            key={name}
            label={t(`talks.${name}`)}
            {...(name === 'speakerEmail' ? { type: 'email' } : {})}
            value={typed[name]}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
            error={name !== 'speakerOffice' && wrong.has(name) && t(`talks.wrong.${name}`)}
          />
        ))}
        <Select
          label={t('talks.mode')}
          allowDeselect={false}
          data={attendanceModes.map((value) => ({ value, label: t(`talks.modes.${value}`) }))}
          value={typed.mode}
          onChange={(mode) => set({ mode: mode ?? typed.mode })}
        />
        <Checkbox
          label={t('talks.slides')}
          checked={typed.slides === 'yes'}
          onChange={({ currentTarget }) => set({ slides: currentTarget.checked ? 'yes' : 'no' })}
        />
        <Checkbox
          label={t('talks.consent')}
          checked={typed.consent}
          onChange={({ currentTarget }) => set({ consent: currentTarget.checked })}
          error={wrong.has('consent') && t('talks.wrong.consent')}
        />
        <div>
          <Button type="submit" loading={propose.isPending}>
            {t('talks.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
