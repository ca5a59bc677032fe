import { signIn } from '@pbnet/validation/identity';
import { Button, PasswordInput, Stack, TextInput } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface PasswordStepProps {
  readonly pending: boolean;
  onSubmit(credentials: Credentials): void;
}

export function PasswordStep({ pending, onSubmit }: PasswordStepProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Credentials>({ email: '', password: '' });
  const [tried, setTried] = useState(false);
  const { success, error } = signIn.safeParse(typed);
  const wrong = (field: keyof Credentials) =>
    tried && (error?.issues.some(({ path }) => path[0] === field) ?? false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (success) onSubmit(typed);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          name="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          autoFocus
          required
          value={typed.email}
          error={wrong('email') && t('forms.emailWrong')}
          onChange={({ currentTarget: { value: email } }) => setTyped({ ...typed, email })}
        />
        <PasswordInput
          name="password"
          label={t('forms.password')}
          autoComplete="current-password"
          required
          value={typed.password}
          error={wrong('password') && t('forms.required')}
          onChange={({ currentTarget: { value: password } }) => setTyped({ ...typed, password })}
        />
        <Button type="submit" loading={pending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
