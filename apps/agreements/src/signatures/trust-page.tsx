import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Alert, Anchor, EmptyState, Icon, Loader, PageHeader, Stack, StateBadge, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AddTrusted } from './add-trusted.tsx';
import type { TrustSheet } from './signature-shapes.ts';
import { TrustTable } from './trust-table.tsx';

/** Whom signatures are believed: roots, authorities below them, and what those have revoked. */
export function TrustPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().signatures.trust.queryOptions());
  return (
    <Stack gap="lg">
      <PageTitle title={t('signatures.trust.title')} />
      <PageHeader
        title={t('signatures.trust.title')}
        lead={t('signatures.trust.lead')}
        trail={
          <Anchor component={Link} to="/agreements">
            {t('signatures.trust.back')}
          </Anchor>
        }
        {...(data
          ? {
              state: (
                <StateBadge tone="neutral">
                  {t('signatures.trust.version', { version: data.version })}
                </StateBadge>
              ),
            }
          : {})}
      />
      {data ? (
        <Trust sheet={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('signatures.trust.loading')} />
      )}
    </Stack>
  );
}

function Trust({ sheet }: { readonly sheet: TrustSheet }) {
  const { t } = useTranslation();
  const { items, means, mayManage } = sheet;
  return (
    <>
      {!means.checker && (
        <Alert color="red" icon={<Icon name="warning" />}>
          <Text fw={600}>{t('signatures.missing.checker')}</Text>
          {t('signatures.missing.checkerHelp')}
        </Alert>
      )}
      {means.checker && (
        <Alert color={means.gost ? 'green' : 'yellow'} icon={<Icon name={means.gost ? 'check' : 'info'} />}>
          {means.gost ? t('signatures.trust.gostHere') : t('signatures.missing.gostHelp')}
        </Alert>
      )}
      {items.length === 0 ? (
        <EmptyState title={t('signatures.trust.empty')} icon="shield">
          {t('signatures.trust.emptyHelp')}
        </EmptyState>
      ) : (
        <TrustTable sheet={sheet} />
      )}
      {mayManage && <AddTrusted sheet={sheet} />}
    </>
  );
}
