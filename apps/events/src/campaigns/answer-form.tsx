import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, FormError, Group, Stack, Text, Textarea } from '@pbnet/ui';
import { longestWords } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './campaign.module.css';
import type { Card } from './campaign-shapes.ts';

export interface AnswerFormProps {
  readonly campaignId: string;
  readonly card: Card;
}

const leastAnswer = 3;

/** What is typed stays whatever the server answers; over another person's draft it shows that one too. */
export function AnswerForm({ campaignId, card }: AnswerFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { regionalCenterId, submission } = card;
  const [text, setText] = useState(submission.draft ?? '');
  const [short, setShort] = useState(false);
  const done = (words: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text: words }),
    onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
  });
  const save = useMutation(api.requests.save.mutationOptions(done(t('campaigns.own.saved'))));
  const submit = useMutation(api.requests.submit.mutationOptions(done(t('campaigns.own.submitted'))));
  const nothing = useMutation(
    api.requests.reportNothing.mutationOptions(done(t('campaigns.own.nothingSent'))),
  );
  const all = [save, submit, nothing];
  const error = all.find((mutation) => mutation.error)?.error;
  const failure = error ? failureOf(error, language) : undefined;

  function key() {
    for (const mutation of all) mutation.reset();
    return { campaignId, regionalCenterId, version: submission.version, text };
  }

  function handIn() {
    setShort(text.trim().length < leastAnswer);
    if (text.trim().length >= leastAnswer) submit.mutate(key());
  }

  return (
    <Stack gap="sm">
      <FormError>{failure?.text}</FormError>
      {failure?.domain?.key === 'stale-edit' && (
        <Alert color="yellow">
          {t('campaigns.own.theirs')}
          <Text className={classes['words']}>{submission.draft}</Text>
        </Alert>
      )}
      <Textarea
        label={t('campaigns.own.text')}
        description={t('campaigns.own.textHelp')}
        autosize
        minRows={6}
        maxLength={longestWords}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={short && text.trim().length < leastAnswer && t('campaigns.own.short')}
      />
      <Group>
        <Button loading={submit.isPending} onClick={handIn}>
          {t('campaigns.own.submit')}
        </Button>
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate(key())}>
          {t('campaigns.own.save')}
        </Button>
        <ConfirmButton
          variant="default"
          question={t('campaigns.own.nothingQuestion')}
          details={<Text>{t('campaigns.own.nothingHelp')}</Text>}
          confirmLabel={t('campaigns.own.nothing')}
          onConfirm={() => nothing.mutateAsync(key()).catch(() => undefined)}
        >
          {t('campaigns.own.nothing')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}
