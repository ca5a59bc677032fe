import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Group, Icon, List, Stack, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CheckDetails } from './check-details.tsx';
import { SignatureFacts } from './signature-facts.tsx';
import type { KeptSignature, SigningParty, SigningSheet } from './signature-shapes.ts';
import classes from './signatures.module.css';
import { stateTone } from './state-tone.ts';

export interface SignatureViewProps {
  readonly signature: KeptSignature;
  readonly party: SigningParty;
  readonly sheet: SigningSheet;
}

/** A signature with what its check has said, and the next step of whoever may take it. */
export function SignatureView({ signature, party, sheet }: SignatureViewProps) {
  const { t } = useTranslation();
  const { state, status, current, route } = signature;
  const needless = current && state === 'waiting' && party.signedOn !== null;
  const doubtful = state === 'accepted' && status !== null && status !== 'valid';
  return (
    <section
      className={classes['signature']}
      data-state={state}
      aria-label={t('signatures.of', { name: signature.signerName || t('signatures.nameless') })}
    >
      <Stack gap="xs">
        <Group gap="sm">
          {needless ? (
            <StateBadge tone="neutral">{t('signatures.needless')}</StateBadge>
          ) : (
            <StateBadge tone={doubtful ? 'bad' : stateTone(state, current)}>
              {current ? t(`signatures.state.${state}`) : t('signatures.former')}
            </StateBadge>
          )}
          {route === 'paper' && <Text>{t('signatures.onPaper')}</Text>}
        </Group>
        {status !== null && status !== 'valid' && (
          <Alert color={state === 'waiting' ? 'yellow' : 'red'} icon={<Icon name="warning" />}>
            {t(`signatures.status.${status}`)} {doubtful && t('signatures.stillCounts')}
          </Alert>
        )}
        {state === 'waiting' && status === 'valid' && <Warnings signature={signature} party={party} />}
        <SignatureFacts signature={signature} />
        <CheckDetails signature={signature} />
        {current && !needless && <Steps signature={signature} sheet={sheet} />}
      </Stack>
    </section>
  );
}

function Warnings({ signature, party }: { readonly signature: KeptSignature; readonly party: SigningParty }) {
  const { t } = useTranslation();
  const certificate = signature.report?.signers[signature.signer ?? 0]?.certificate;
  const numbers = {
    party: party.name,
    signatory: party.signatoryName,
    inn: party.inn ?? '—',
    ogrn: party.ogrn ?? '—',
    theirInn: certificate?.inn ?? '—',
    theirOgrn: certificate?.ogrn ?? '—',
    name: signature.signerName,
  };
  return (
    <Alert color="yellow" icon={<Icon name="warning" />}>
      <Text fw={600}>{t('signatures.warning.title')}</Text>
      <List>
        {signature.warnings.map((warning) => (
          <List.Item key={warning}>{t(`signatures.warning.${warning}`, numbers)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Steps({ signature, sheet }: Pick<SignatureViewProps, 'signature' | 'sheet'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { id, version, state, status, route } = signature;
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries(api.signatures.pathFilter()),
      queries.invalidateQueries(api.agreements.pathFilter()),
    ]);
  const recheck = useMutation(
    api.signatures.recheck.mutationOptions({
      onSuccess: (outcome) =>
        host.notify({
          tone: 'done',
          text: t(`signatures.rechecked.${outcome.status === status ? 'same' : 'new'}`),
        }),
      onSettled,
    }),
  );
  const confirm = useMutation(
    api.signatures.confirm.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('signatures.confirm.done') }),
      onSettled,
    }),
  );
  if (route === 'paper') return null;
  return (
    <Stack gap="xs">
      {recheck.error && (
        <Text role="alert" c="var(--mantine-color-error)">
          {failureOf(recheck.error, language).text}
        </Text>
      )}
      <Group gap="sm">
        {state === 'waiting' && status === 'valid' && sheet.mayConfirm && (
          <WordsDialog
            thing={`signature-confirm:${id}`}
            open={t('signatures.confirm.open')}
            title={t('signatures.confirm.title')}
            label={t('signatures.confirm.label')}
            help={t('signatures.confirm.help')}
            send={t('signatures.confirm.send')}
            short={t('signatures.confirm.short')}
            onSend={(words) => confirm.mutateAsync({ id, version, words })}
          />
        )}
        {sheet.mayRecheck && (
          <Button
            variant="default"
            size="compact-md"
            loading={recheck.isPending}
            onClick={() => recheck.mutate({ id, version })}
            leftSection={<Icon name="refresh" />}
          >
            {t('signatures.recheck')}
          </Button>
        )}
        <Anchor href={`/files/signatures/${id}.sig`} download>
          {t('signatures.download')}
        </Anchor>
      </Group>
      {state === 'waiting' && status === 'valid' && !sheet.mayConfirm && (
        <Text c="dimmed">{t('signatures.confirm.other')}</Text>
      )}
    </Stack>
  );
}
