import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { ConsentText, PendingReader, RegisteredReader } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Paper, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentWords } from '../frame/consent-words.tsx';
import { focusFirstWrong } from '../frame/focus-first-wrong.ts';

export interface ConsentFormProps {
  readonly pending: PendingReader;
  onDone(registered: RegisteredReader): void;
  /** The wordings are not the current ones any more, or the person is another one. */
  onChanged(): void;
}

/** What was read and ticked: another edition of the same is not agreed to. */
const keyOf = ({ purpose, edition }: ConsentText) => `${purpose} ${edition}`;

/** Separate consents, none ticked beforehand. Nothing of it is kept on a computer that others use as well. */
export function ConsentForm({ pending, onDone, onChanged }: ConsentFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const isMinor = pending.admission === 'guardian';
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [guardianName, setGuardianName] = useState('');
  const [asked, setAsked] = useState(false);
  const register = useMutation(
    api.ownReader.register.mutationOptions({
      onSuccess: async (registered) => {
        onDone(registered);
        await queries.invalidateQueries(api.ownReader.status.queryFilter());
      },
      onError: (error) => {
        const key = failureOf(error, language).domain?.key;
        if (key === 'reader-registration-other') forget();
        if (key === 'reader-consent-changed' || key === 'reader-registration-other') onChanged();
      },
    }),
  );
  const isAgreed = (consent: ConsentText) => agreed.includes(keyOf(consent));
  const missing = pending.consents.some((consent) => consent.isNeeded && !isAgreed(consent));
  const guardianMissing = isMinor && guardianName.trim().length < 3;

  /** Another person sits before the form: nothing of what the former one has ticked or typed is theirs. */
  function forget() {
    setAgreed([]);
    setGuardianName('');
    setAsked(false);
  }

  function tick(consent: ConsentText, checked: boolean) {
    const key = keyOf(consent);
    setAgreed((before) => [...before.filter((one) => one !== key), ...(checked ? [key] : [])]);
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    focusFirstWrong(event.currentTarget, () => setAsked(true));
    if (missing || guardianMissing) return;
    const given = pending.consents.filter(isAgreed);
    register.mutate({
      shown: pending.shown,
      consents: given.map(({ purpose, edition }) => ({ purpose, edition })),
      ...(isMinor ? { guardianName } : {}),
    });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        {isMinor && (
          <section>
            <Title order={2} size="h3" mb="xs">
              {t('reader.registration.guardian')}
            </Title>
            <Text mb="sm">{t('reader.registration.guardianHelp')}</Text>
            <TextInput
              label={t('reader.registration.guardianName')}
              autoComplete="off"
              maxLength={200}
              value={guardianName}
              onChange={({ currentTarget }) => setGuardianName(currentTarget.value)}
              error={asked && guardianMissing && t('reader.registration.guardianMissing')}
            />
          </section>
        )}
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('reader.registration.consents')}
          </Title>
          <Text mb="sm">{t('reader.registration.consentsHelp')}</Text>
          <Stack>
            {pending.consents.map((consent) => (
              <Consent
                key={consent.purpose}
                consent={consent}
                checked={isAgreed(consent)}
                wrong={asked && consent.isNeeded && !isAgreed(consent)}
                onTick={(checked) => tick(consent, checked)}
              />
            ))}
          </Stack>
        </section>
        <FormError>{register.error ? failureOf(register.error, language).text : undefined}</FormError>
        <div>
          <Button type="submit" size="md" loading={register.isPending}>
            {t('reader.registration.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface ConsentProps {
  readonly consent: ConsentText;
  readonly checked: boolean;
  readonly wrong: boolean;
  onTick(checked: boolean): void;
}

function Consent({ consent, checked, wrong, onTick }: ConsentProps) {
  const { t } = useTranslation();
  const { purpose, isNeeded } = consent;
  return (
    <Paper withBorder p="md">
      <Checkbox
        size="md"
        label={t(`reader.registration.agree.${purpose}`)}
        description={`${t(isNeeded ? 'reader.registration.needed' : 'reader.registration.optional')}. ${t(`reader.consents.what.${purpose}`)}`}
        checked={checked}
        aria-invalid={wrong}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        error={wrong && t('reader.registration.missing')}
      />
      <ConsentWords
        consent={consent}
        open={t('reader.consents.readOf', { purpose: t(`reader.consents.purpose.${purpose}`) })}
      />
    </Paper>
  );
}
