import { useApi } from '@pbnet/api-client/react';
import { asDay, isDay } from '@pbnet/domain';
import { Button, DatePickerInput, Group, Stack, TextInput, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { everything, GrantSubjectField, namedBy, type GrantSubject } from './grant-subject.tsx';
import { useReaderAnswer } from './use-reader-answer.ts';

/** Opens a collection, a document or all with extended access to this reader, for a term. */
export function GrantForm({ readerId }: { readonly readerId: string }) {
  const { t } = useTranslation();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState<GrantSubject>(everything);
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const answer = useReaderAnswer();
  const grant = useMutation(
    useApi().readers.grant.mutationOptions({
      ...answer,
      onSuccess() {
        answer.onSuccess();
        setId(crypto.randomUUID());
        setSubject(everything);
        setReason('');
        setLastDay('');
        setAsked(false);
      },
    }),
  );
  const isShort = reason.trim().length < 5;
  const named = namedBy(subject);

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const day = isDay(lastDay) ? asDay(lastDay) : null;
    if (!isShort && named) grant.mutate({ id, readerId, ...named, lastDay: day, reason });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Title order={3} size="h4">
          {t('readers.card.grantTitle')}
        </Title>
        <CommandError error={grant.error} />
        <GrantSubjectField
          subject={subject}
          error={asked && !named ? t('readers.card.chooseSubject') : null}
          onChange={setSubject}
        />
        <Group align="start">
          <TextInput
            label={t('readers.card.grantReason')}
            required
            w="26rem"
            maw="100%"
            maxLength={500}
            value={reason}
            error={asked && isShort && t('readers.card.showShort')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <DatePickerInput
            label={t('readers.card.lastDay')}
            clearable
            value={lastDay || null}
            onChange={(day) => setLastDay(day ?? '')}
          />
        </Group>
        <Group>
          <Button type="submit" variant="default" loading={grant.isPending}>
            {t('readers.card.grant')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
