import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { parseCardNumber } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Paper, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirstWrong } from '../frame/focus-first-wrong.ts';

/** Only where a card on paper seems to be the same person's: the two become one. */
export function JoinCard() {
  const { data: isOffered } = useQuery(useApi().ownReader.joinOffered.queryOptions());
  return isOffered ? <JoinForm /> : null;
}

function JoinForm() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const [asked, setAsked] = useState(false);
  const cardNumber = parseCardNumber(typed);
  const join = useMutation(
    api.ownReader.joinCard.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.ownReader.pathFilter()),
    }),
  );

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    focusFirstWrong(event.currentTarget, () => setAsked(true));
    if (cardNumber !== null && birthDate !== '') join.mutate({ cardNumber, birthDate: birthDate as Day });
  }

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="join-card">
      <form onSubmit={send} noValidate>
        <Stack gap="sm" maw="24rem">
          <Title order={2} size="h3" id="join-card">
            {t('reader.join.title')}
          </Title>
          <Text>{t('reader.join.help')}</Text>
          <TextInput
            label={t('reader.join.number')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={30}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            error={asked && cardNumber === null && t('reader.join.wrongNumber')}
          />
          <TextInput
            type="date"
            label={t('reader.person.birthDate')}
            autoComplete="bday"
            value={birthDate}
            onChange={({ currentTarget }) => setBirthDate(currentTarget.value)}
            error={asked && birthDate === '' && t('reader.join.noBirthDate')}
          />
          <FormError>{join.error ? failureOf(join.error, language).text : undefined}</FormError>
          <div>
            <Button type="submit" variant="default" loading={join.isPending}>
              {t('reader.join.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  );
}
