import { Button, Group, PasswordInput, Stack } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConfirmPasswordProps {
  readonly pending: boolean;
  onCancel(): void;
  onPassword(password: string): void;
}

/** Before what a borrowed screen must not do. */
export function ConfirmPassword({ pending, onCancel, onPassword }: ConfirmPasswordProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (password !== '') onPassword(password);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PasswordInput
          label={t('account.confirmPassword')}
          autoComplete="current-password"
          autoFocus
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={pending}>
            {t('account.continue')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('account.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
