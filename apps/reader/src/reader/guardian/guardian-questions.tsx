import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { parseGuardianCode } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Icon, Paper, Stack, TextInput, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { GuardianAnswer } from './guardian-answer.tsx';
import { forgetCode } from './guardian-address.ts';

/** By the code that the minor has handed over: what is asked, and the answer to it. */
export function GuardianQuestions({ typed }: { readonly typed: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [code, setCode] = useState(typed);
  const [wrong, setWrong] = useState(false);
  const [isDone, setDone] = useState(false);
  const ask = useMutation(useApi().guardian.question.mutationOptions());

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const isCode = parseGuardianCode(code) !== null;
    setWrong(!isCode);
    setDone(false);
    if (isCode) ask.mutate({ code });
  }

  function done() {
    setDone(true);
    setCode('');
    forgetCode();
    ask.reset();
  }

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="guardian-questions">
      <Stack gap="md">
        <Title order={2} size="h3" id="guardian-questions">
          {t('reader.guardian.byCode')}
        </Title>
        {isDone && (
          <Alert color="green" icon={<Icon name="check" />} role="status">
            {t('reader.guardian.done')}
          </Alert>
        )}
        {ask.data ? (
          <GuardianAnswer code={code} question={ask.data} onDone={done} onBack={() => ask.reset()} />
        ) : (
          <form onSubmit={send} noValidate>
            <Stack gap="sm" maw="24rem" align="stretch">
              <TextInput
                label={t('reader.guardian.code')}
                description={t('reader.guardian.codeHelp')}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={40}
                value={code}
                onChange={({ currentTarget }) => setCode(currentTarget.value)}
                error={wrong && t('reader.guardian.codeWrong')}
              />
              <FormError>{ask.error ? failureOf(ask.error, language).text : undefined}</FormError>
              <div>
                <Button type="submit" loading={ask.isPending}>
                  {t('reader.guardian.see')}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Stack>
    </Paper>
  );
}
