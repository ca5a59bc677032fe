import { useApi } from '@pbnet/api-client/react';
import type { ApiOutputs } from '@pbnet/api-client';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, EmptyState, Icon, Loader, PageHeader, Paper, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../facts/facts.tsx';
import { CompareFile } from './compare-file.tsx';

type Proof = NonNullable<ApiOutputs['signatures']['check']>;

/** What anybody with the code of a proof may see: who has signed, and whether a file is the one that was signed. */
export function ProofPage() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().signatures.check.queryOptions({ code }));
  return (
    <>
      <PageTitle title={t('signatures.title')} />
      <PageHeader
        title={t('signatures.title')}
        trail={
          <Anchor component={Link} to="/">
            {t('signatures.again')}
          </Anchor>
        }
      />
      {data && <Found proof={data} />}
      {data === null && (
        <EmptyState title={t('signatures.unknown')} icon="search">
          {t('signatures.unknownHelp')}
        </EmptyState>
      )}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Loader role="status" aria-label={t('signatures.loading')} />}
    </>
  );
}

function Found({ proof }: { readonly proof: Proof }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const doubtful = proof.signatures.some(({ sound }) => !sound);
  const [color, icon, words] = doubtful
    ? (['red', 'warning', t('signatures.doubtful')] as const)
    : proof.complete
      ? (['green', 'check', t('signatures.complete')] as const)
      : (['yellow', 'info', t('signatures.incomplete')] as const);
  return (
    <Stack>
      <Alert color={color} icon={<Icon name={icon} />}>
        {words}
      </Alert>
      <Facts
        facts={[
          [t('signatures.agreement'), <span lang="ru">{proof.title}</span>],
          [t('signatures.number'), proof.number],
          [t('signatures.sum'), proof.documentSha256],
        ]}
      />
      <Title order={2} size="h3">
        {t('signatures.signatures')}
      </Title>
      {proof.signatures.map((signature) => (
        <Paper key={`${signature.party}:${signature.serial ?? ''}`} component="section" withBorder p="md">
          <Title order={3} size="h4" mb="xs" lang="ru">
            {signature.party}
          </Title>
          <Facts
            facts={[
              [
                t('signatures.signer'),
                <span lang="ru">
                  {[signature.signerName, signature.signerPost].filter((word) => word !== '').join(', ')}
                </span>,
              ],
              [t('signatures.day'), signature.signedOn && wholeDayName(signature.signedOn, language)],
              [t('signatures.way'), t(`signatures.${signature.route}`)],
              [
                t('signatures.certificate'),
                signature.serial && (
                  <span lang="ru">
                    {t('signatures.certificateOf', {
                      serial: signature.serial,
                      issuer: signature.issuer ?? '',
                    })}
                  </span>
                ),
              ],
              [
                t('signatures.state'),
                signature.route === 'paper'
                  ? null
                  : t(signature.sound ? 'signatures.sound' : 'signatures.unsound'),
              ],
            ]}
          />
        </Paper>
      ))}
      <CompareFile sha256={proof.documentSha256} />
    </Stack>
  );
}
