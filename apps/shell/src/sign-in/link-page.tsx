import type { ApiOutputs } from '@pbnet/api-client';
import { useApi, useApiClient } from '@pbnet/api-client/react';
import { passwordProblem, type LinkPurpose } from '@pbnet/domain/identity';
import { Anchor, Button, Loader, Stack, Text } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CommandError } from '../forms/command-error.tsx';
import { NewPasswordInput } from '../forms/new-password-input.tsx';
import type { Credentials } from './password-step.tsx';
import { PublicFrame } from './public-frame.tsx';
import { SignInPage } from './sign-in-page.tsx';

export interface LinkPageProps {
  readonly purpose: LinkPurpose;
}

interface Begun {
  readonly credentials: Credentials;
  readonly step: ApiOutputs['identity']['signIn'];
}

/** Where the link of an invitation or of a new password leads: choose a password and go on signed in. */
export function LinkPage({ purpose }: LinkPageProps) {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const link = useQuery(
    useApi().identity.readLink.queryOptions({ token }, { retry: false, staleTime: Infinity }),
  );
  const [begun, setBegun] = useState<Begun>();

  if (begun) return <SignInPage begun={begun} />;
  return (
    <PublicFrame title={t(`signIn.${purpose}Title`)}>
      {link.isPending && <Loader aria-label={t('signIn.loading')} />}
      {link.error && (
        <Stack>
          <CommandError error={link.error} />
          <Anchor component={Link} to="/password">
            {t('signIn.forgotten')}
          </Anchor>
          <Anchor component={Link} to="/sign-in">
            {t('signIn.back')}
          </Anchor>
        </Stack>
      )}
      {link.data && <PasswordForm link={link.data} token={token} onBegun={setBegun} />}
    </PublicFrame>
  );
}

interface PasswordFormProps {
  readonly link: ApiOutputs['identity']['readLink'];
  readonly token: string;
  onBegun(begun: Begun): void;
}

function PasswordForm({ link, token, onBegun }: PasswordFormProps) {
  const { t } = useTranslation();
  const { purpose, email, displayName } = link;
  const client = useApiClient();
  const [password, setPassword] = useState('');
  const personal = [email, displayName];
  const accept = useMutation({
    mutationFn: async () => {
      await client.identity.acceptLink.mutate({ token, password });
      const credentials = { email, password };
      return { credentials, step: await client.identity.signIn.mutate(credentials) };
    },
    onSuccess: onBegun,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (passwordProblem(password, personal) === null) accept.mutate();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <CommandError error={accept.error} />
        <Text>{t(`signIn.${purpose}Help`, { email })}</Text>
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <NewPasswordInput value={password} personal={personal} onChange={setPassword} />
        <Button type="submit" loading={accept.isPending}>
          {t('signIn.passwordSubmit')}
        </Button>
      </Stack>
    </form>
  );
}
