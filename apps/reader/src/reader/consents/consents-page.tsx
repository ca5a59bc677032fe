import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { OwnConsent } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Paper, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
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
            <GoOn isAsked={list.some(({ mustAgree }) => mustAgree)} />
          </Stack>
        )}
      </Loaded>
    </AccountFrame>
  );
}

function Consent({ consent }: { readonly consent: OwnConsent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { purpose, current, given, isGrown } = consent;
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
          <ConsentState consent={consent} />
        </Group>
        <Text>{t(`reader.consents.what.${purpose}`)}</Text>
        <Trace consent={consent} />
        {given !== null && <ConsentWords consent={given} open={t('reader.consents.readGiven')} />}
        {(given === null || isOld) && <ConsentWords consent={current} open={t('reader.consents.read')} />}
        {isOld && (
          <Alert color="yellow">
            {t('reader.consents.oldEdition', { edition: current.edition })}{' '}
            {current.change[language] !== '' &&
              t('reader.consents.change', { change: current.change[language] })}
          </Alert>
        )}
        {isGrown && <Alert color="yellow">{t('reader.consents.grown')}</Alert>}
        <FormError>{give.error ? failureOf(give.error, language).text : undefined}</FormError>
        {give.isSuccess && (
          <Text role="status" c="green">
            {t('reader.consents.done')}
          </Text>
        )}
        <Group>
          {(given === null || isOld || isGrown) && (
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

function ConsentState({ consent: { given, mustAgree } }: { readonly consent: OwnConsent }) {
  const { t } = useTranslation();
  if (given === null) return <StateBadge tone="neutral">{t('reader.consents.notGiven')}</StateBadge>;
  return (
    <StateBadge tone={mustAgree ? 'warning' : 'ok'}>
      {t(mustAgree ? 'reader.consents.mustAgree' : 'reader.consents.stateGiven')}
    </StateBadge>
  );
}

/** Pages of the portal, and the sign-in, which knows the servers of the library. */
const ways = /^\/(?:portal(?:\/|$)|reader\/esia\/start\?return=)[\w/?=&.%:-]*$/;

/** Where the reader was going before a new edition was met; a typed address leads nowhere else. */
function GoOn({ isAsked }: { readonly isAsked: boolean }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const to = search.get('to');
  if (to === null || isAsked || !ways.test(to)) return null;
  return (
    <div>
      <Button component="a" href={to}>
        {t('reader.consents.goOn')}
      </Button>
    </div>
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
