import { failureOf, type ApiClient } from '@pbnet/api-client';
import { Alert, Button, Center, Paper, PasswordInput, Stack, TextInput, Title } from '@pbnet/ui';
import { useState, type SubmitEvent } from 'react';
import { currentLanguage } from '../hosting/language.ts';

export interface SignInProps {
  readonly api: ApiClient;
  readonly title: string;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The developer's door: a session of the real API, with the rights of that account and no others. */
export function SignIn({ api, title }: SignInProps) {
  const [problem, setProblem] = useState<string | null>(null);

  async function enter(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = textOf(form, 'code');
    try {
      await api.identity.signIn.mutate({
        email: textOf(form, 'email'),
        password: textOf(form, 'password'),
        ...(code ? { code } : {}),
      });
      location.reload();
    } catch (error) {
      setProblem(failureOf(error, currentLanguage()).text);
    }
  }

  return (
    <Center mih="100vh">
      <Paper component="form" withBorder p="xl" w={420} onSubmit={enter}>
        <Stack>
          <Title order={1}>{title}</Title>
          {problem !== null && <Alert color="red">{problem}</Alert>}
          <TextInput name="email" label="Электронная почта" autoComplete="username" required />
          <PasswordInput name="password" label="Пароль" autoComplete="current-password" required />
          <TextInput name="code" label="Код второго фактора, если он включён" autoComplete="one-time-code" />
          <Button type="submit">Войти</Button>
        </Stack>
      </Paper>
    </Center>
  );
}
