import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isEmail, tidyEmail } from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Radio, Select, Stack, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Form = NonNullable<ApiOutputs['attendance']['form']>;

export interface Registered {
  readonly email: string;
  readonly state: 'registered' | 'waiting' | 'pending';
}

export interface RegistrationFormProps {
  readonly token: string;
  readonly form: Form;
  onRegistered(registered: Registered): void;
}

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly office: string;
  readonly regionId: string | null;
  readonly mode: AttendanceMode;
  readonly consent: boolean;
}

function wrongOf({ name, email, consent }: Typed) {
  return {
    name: name.trim().length < 2,
    email: !isEmail(tidyEmail(email)),
    consent: !consent,
  };
}

export function RegistrationForm({ token, form, onRegistered }: RegistrationFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { modes, regions, consent } = form;
  const [typed, setTyped] = useState<Typed>({
    name: '',
    email: '',
    office: '',
    regionId: null,
    mode: modes[0]?.mode ?? 'in-person',
    consent: false,
  });
  const [asked, setAsked] = useState(false);
  const wrong = wrongOf(typed);
  const change = (fields: Partial<Typed>) => setTyped((before) => ({ ...before, ...fields }));
  const register = useMutation(
    useApi().attendance.register.mutationOptions({
      onSuccess: ({ state }) =>
        onRegistered({
          email: typed.email.trim(),
          state: state === 'waiting' || state === 'pending' ? state : 'registered',
        }),
    }),
  );

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (wrong.name || wrong.email || wrong.consent) return;
    const { regionId, name, email, office, mode } = typed;
    register.mutate({
      ...{ token, name, email, office, mode },
      regionId: regionId === null ? null : Number(regionId),
      consent: true,
      consentVersion: consent.version,
    });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{register.error ? failureOf(register.error, language).text : undefined}</FormError>
        <TextInput
          label={t('registration.name')}
          description={t('registration.nameHelp')}
          autoComplete="name"
          maxLength={200}
          value={typed.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          error={asked && wrong.name && t('registration.wrong.name')}
        />
        <TextInput
          label={t('registration.email')}
          description={t('registration.emailHelp')}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={typed.email}
          onChange={({ currentTarget }) => change({ email: currentTarget.value })}
          error={asked && wrong.email && t('registration.wrong.email')}
        />
        <TextInput
          label={t('registration.office')}
          autoComplete="organization"
          maxLength={300}
          value={typed.office}
          onChange={({ currentTarget }) => change({ office: currentTarget.value })}
        />
        <Select
          label={t('registration.region')}
          placeholder={t('registration.regionNone')}
          searchable
          clearable
          data={regions.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={typed.regionId}
          onChange={(regionId) => change({ regionId })}
        />
        <Radio.Group
          label={t('registration.modeLabel')}
          value={typed.mode}
          onChange={(mode) => change({ mode: mode as AttendanceMode })}
        >
          <Stack gap="xs" mt="xs">
            {modes.map(({ mode, free }) => {
              const name = t(`registration.mode.${mode}`);
              return (
                <Radio key={mode} value={mode} label={free ? name : t('registration.full', { mode: name })} />
              );
            })}
          </Stack>
        </Radio.Group>
        <Checkbox
          label={consent[language]}
          aria-label={t('registration.agree')}
          checked={typed.consent}
          onChange={({ currentTarget }) => change({ consent: currentTarget.checked })}
          error={asked && wrong.consent && t('registration.wrong.consent')}
        />
        <div>
          <Button type="submit" loading={register.isPending}>
            {t('registration.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
