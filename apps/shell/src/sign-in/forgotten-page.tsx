import { useApi } from '@pbnet/api-client/react';
import { requestPassword } from '@pbnet/validation/identity';
import { Alert, Anchor, Button, Icon, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandError } from '../forms/command-error.tsx';
import { PublicFrame } from './public-frame.tsx';

/** Asks for the letter with a link; says the same whether there is such an account or not. */
export function ForgottenPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const request = useMutation(useApi().identity.requestPassword.mutationOptions());
  const { success } = requestPassword.safeParse({ email });

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (success) request.mutate({ email });
  }

  return (
    <PublicFrame title={t('signIn.forgottenTitle')}>
      <Stack>
        <CommandError error={request.error} />
        {request.isSuccess ? (
          <Alert role="status" icon={<Icon name="mail-check" />}>
            {t('signIn.forgottenDone')}
          </Alert>
        ) : (
          <form onSubmit={submit} noValidate>
            <Stack>
              <Text>{t('signIn.forgottenHelp')}</Text>
              <TextInput
                name="email"
                type="email"
                label={t('signIn.email')}
                autoComplete="username"
                required
                value={email}
                error={tried && !success && t('forms.emailWrong')}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <Button type="submit" loading={request.isPending}>
                {t('signIn.forgottenSubmit')}
              </Button>
            </Stack>
          </form>
        )}
        <Anchor component={Link} to="/sign-in">
          {t('signIn.back')}
        </Anchor>
      </Stack>
    </PublicFrame>
  );
}
