import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, EmptyState, Group, Icon, Loader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PartySignatures } from './party-signatures.tsx';
import type { SigningSheet } from './signature-shapes.ts';
import classes from './signatures.module.css';

/** The part «Подписи» of an agreement's page: whose turn it is, what was handed in and what its check has said. */
export function SignaturesTab() {
  const { t } = useTranslation();
  const { agreementId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().signatures.sheet.queryOptions({ agreementId }));
  if (data) return <Sheet sheet={data} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return <Loader role="status" aria-label={t('signatures.loading')} />;
}

function Sheet({ sheet }: { readonly sheet: SigningSheet }) {
  const { t } = useTranslation();
  const { document, parties, code, agreementId } = sheet;
  if (!document)
    return (
      <EmptyState title={t('signatures.nothing')} icon="edit">
        {t('signatures.nothingHelp')}
      </EmptyState>
    );
  return (
    <Stack gap="lg">
      <Missing sheet={sheet} />
      <Group justify="space-between" align="start">
        <Stack gap={2}>
          <Text fw={600}>{document.fileName}</Text>
          <Text size="sm" c="dimmed" className={classes['sum'] ?? ''}>
            SHA-256: {document.sha256}
          </Text>
          <Group gap="md">
            <Anchor href={`/files/agreements/frozen/${agreementId}.pdf`} download>
              {t('signatures.original')}
            </Anchor>
            <Anchor component={Link} to="/agreements/trust">
              {t('signatures.trust.title')}
            </Anchor>
          </Group>
        </Stack>
        {code !== null && (
          <Button
            component="a"
            variant="default"
            href={`/files/signatures/${agreementId}/proof.pdf`}
            target="_blank"
            rel="noreferrer"
            leftSection={<Icon name="document" />}
          >
            {t('signatures.proof')}
          </Button>
        )}
      </Group>
      {code !== null && (
        <Text size="sm">
          {t('signatures.check')}{' '}
          <Anchor href={`/portal/signatures/${code}`} target="_blank" rel="noreferrer">
            {code}
          </Anchor>
        </Text>
      )}
      <Stack component="ol" gap="md" m={0} p={0} className={classes['parties'] ?? ''}>
        {parties.map((party, index) => (
          <PartySignatures key={party.id} party={party} place={index + 1} sheet={sheet} />
        ))}
      </Stack>
    </Stack>
  );
}

/** What a server without means or a list without roots cannot do; it is said before somebody uploads. */
function Missing({ sheet }: { readonly sheet: SigningSheet }) {
  const { t } = useTranslation();
  const { means, roots, state } = sheet;
  if (state !== 'signing') return null;
  return (
    <>
      {!means.checker && (
        <Alert color="red" icon={<Icon name="warning" />}>
          <Text fw={600}>{t('signatures.missing.checker')}</Text>
          {t('signatures.missing.checkerHelp')}
        </Alert>
      )}
      {means.checker && !means.gost && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          <Text fw={600}>{t('signatures.missing.gost')}</Text>
          {t('signatures.missing.gostHelp')}
        </Alert>
      )}
      {means.checker && roots === 0 && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          <Text fw={600}>{t('signatures.missing.roots')}</Text>
          {t('signatures.missing.rootsHelp')}{' '}
          <Anchor component={Link} to="/agreements/trust">
            {t('signatures.trust.title')}
          </Anchor>
        </Alert>
      )}
    </>
  );
}
