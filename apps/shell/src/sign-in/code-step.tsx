import { Button, Stack, TextInput } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface CodeStepProps {
  readonly pending: boolean;
  onCode(code: string): void;
  onOtherAccount(): void;
}

export function CodeStep({ pending, onCode, onOtherAccount }: CodeStepProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (code.trim() !== '') onCode(code);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          name="code"
          label={t('signIn.code')}
          description={t('signIn.codeHelp')}
          autoComplete="one-time-code"
          autoFocus
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={pending}>
          {t('signIn.submit')}
        </Button>
        <Button variant="subtle" onClick={onOtherAccount}>
          {t('signIn.otherAccount')}
        </Button>
      </Stack>
    </form>
  );
}
