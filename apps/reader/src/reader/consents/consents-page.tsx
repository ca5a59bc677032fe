import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { OwnConsent } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Paper, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccountFrame } from '../frame/account-frame.tsx';
import { dayOf } from '../frame/day-of.ts';
import { Loaded } from '../frame/loaded.tsx';
import { ConsentWords } from '../frame/consent-words.tsx';
import { useConsentsChanged } from './use-consents-changed.ts';
import { WithdrawConsent } from './withdraw-consent.tsx';

/** What the reader has agreed to, purpose by purpose. */
export function ConsentsPage() {
  const { t } = useTranslation();
  const consents = useQuery(useApi().ownReader.consents.queryOptions());
  return (
    <AccountFrame title={t('reader.consents.title')} lead={t('reader.consents.lead')}>
      <Loaded query={consents}>
        {(list) => (
          <Stack>
            {list.map((consent) => (
              <Consent key={consent.purpose} consent={consent} />
            ))}
          </Stack>
        )}
      </Loaded>
    </AccountFrame>
  );
}

function Consent({ consent }: { readonly consent: OwnConsent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { purpose, current, given } = consent;
  const name = t(`reader.consents.purpose.${purpose}`);
  const onSuccess = useConsentsChanged();
  const give = useMutation(useApi().ownReader.giveConsent.mutationOptions({ onSuccess, onError: onSuccess }));
  const isOld = given !== null && given.edition < current.edition;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={`consent-${purpose}`}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h3" id={`consent-${purpose}`}>
            {name}
          </Title>
          <StateBadge tone={given ? 'ok' : 'neutral'}>
            {t(given ? 'reader.consents.stateGiven' : 'reader.consents.notGiven')}
          </StateBadge>
        </Group>
        <Text>{t(`reader.consents.what.${purpose}`)}</Text>
        <Trace consent={consent} />
        {given !== null && <ConsentWords consent={given} open={t('reader.consents.readGiven')} />}
        {(given === null || isOld) && <ConsentWords consent={current} open={t('reader.consents.read')} />}
        {isOld && (
          <Alert color="yellow">{t('reader.consents.oldEdition', { edition: current.edition })}</Alert>
        )}
        <FormError>{give.error ? failureOf(give.error, language).text : undefined}</FormError>
        {give.isSuccess && (
          <Text role="status" c="green">
            {t('reader.consents.done')}
          </Text>
        )}
        <Group>
          {(given === null || isOld) && (
            <Button
              variant="default"
              loading={give.isPending}
              aria-label={t('reader.consents.giveOf', { purpose: name })}
              onClick={() => give.mutate({ purpose, edition: current.edition })}
            >
              {t('reader.consents.give')}
            </Button>
          )}
          {given !== null && <WithdrawConsent purpose={purpose} />}
        </Group>
      </Stack>
    </Paper>
  );
}

/** When it was given and by whom, and what was withdrawn before. */
function Trace({ consent: { given, withdrawn } }: { readonly consent: OwnConsent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = withdrawn[0];
  return (
    <>
      {given !== null && (
        <Text c="dimmed">
          {t('reader.consents.given', { day: dayOf(given.givenAt, language), edition: given.edition })}{' '}
          {t(`reader.consents.givenBy.${given.givenBy}`)}
        </Text>
      )}
      {given === null && before !== undefined && (
        <Text c="dimmed">{t('reader.consents.withdrawn', { day: dayOf(before.withdrawnAt, language) })}</Text>
      )}
    </>
  );
}
