import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { ConsentPurpose, GuardianQuestion } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Paper, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsentWords } from '../frame/consent-words.tsx';

export interface GuardianAnswerProps {
  readonly code: string;
  readonly question: GuardianQuestion;
  onDone(): void;
  onBack(): void;
}

/** Whom it is about and what to; nothing is ticked beforehand. */
export function GuardianAnswer({ code, question, onDone, onBack }: GuardianAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [agreed, setAgreed] = useState<readonly ConsentPurpose[]>([]);
  const [asked, setAsked] = useState(false);
  const confirm = useMutation(
    api.guardian.confirm.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(api.guardian.visit.queryFilter());
        await queries.invalidateQueries(api.ownReader.pathFilter());
        onDone();
      },
    }),
  );
  const { child, named, consents } = question;
  const isMissing = consents.some(({ isNeeded, purpose }) => isNeeded && !agreed.includes(purpose));

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    const given = consents.filter(({ purpose }) => agreed.includes(purpose));
    confirm.mutate({ code, consents: given.map(({ purpose, edition }) => ({ purpose, edition })) });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="md">
        <Text>
          {t('reader.guardian.child', {
            name: child.name,
            day: wholeDayName(child.birthDate, language),
          })}
        </Text>
        {named !== null && <Text c="dimmed">{t('reader.guardian.named', { name: named })}</Text>}
        {consents.map((consent) => {
          const { purpose, isNeeded } = consent;
          const isTicked = agreed.includes(purpose);
          return (
            <Paper key={purpose} withBorder p="md">
              <Checkbox
                size="md"
                label={t(`reader.guardian.agree.${purpose}`)}
                description={t(isNeeded ? 'reader.registration.needed' : 'reader.registration.optional')}
                checked={isTicked}
                onChange={() =>
                  setAgreed(isTicked ? agreed.filter((one) => one !== purpose) : [...agreed, purpose])
                }
                error={asked && isNeeded && !isTicked && t('reader.guardian.missing')}
              />
              <ConsentWords
                consent={consent}
                open={t('reader.consents.readOf', { purpose: t(`reader.consents.purpose.${purpose}`) })}
              />
            </Paper>
          );
        })}
        <Text c="dimmed">{t('reader.guardian.kept')}</Text>
        <FormError>{confirm.error ? failureOf(confirm.error, language).text : undefined}</FormError>
        <Group>
          <Button type="submit" loading={confirm.isPending}>
            {t('reader.guardian.confirm')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('reader.guardian.otherCode')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
