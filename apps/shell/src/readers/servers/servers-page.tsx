import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Button, DataTable, EmptyState, ErrorState, Icon, PageHeader, Skeleton, StateBadge } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerForm } from './server-form.tsx';
import { SigningKey } from './signing-key.tsx';

type Row = ApiOutputs['resourceServers']['list'][number];

/** Which servers the access service answers. */
export function ServersPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [edited, setEdited] = useState<Row | 'new' | null>(null);
  const { data, error, refetch } = useQuery(useApi().resourceServers.list.queryOptions());

  return (
    <>
      <PageTitle title={t('readers.servers.title')} />
      <PageHeader
        title={t('readers.servers.title')}
        lead={t('readers.servers.lead')}
        actions={
          <Button leftSection={<Icon name="add" />} onClick={() => setEdited('new')}>
            {t('readers.servers.add')}
          </Button>
        }
      />
      {edited !== null && (
        <ServerForm server={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" />}
      {data && (
        <DataTable
          caption={t('readers.servers.title')}
          captionHidden
          columns={[
            {
              key: 'name',
              title: t('readers.servers.name'),
              rowHeader: true,
              cell: ({ title }: Row) => title,
            },
            { key: 'origin', title: t('readers.servers.address'), cell: ({ origin }) => origin },
            {
              key: 'state',
              title: t('readers.servers.state'),
              cell: ({ active }) => (
                <StateBadge tone={active ? 'ok' : 'neutral'}>
                  {t(active ? 'readers.servers.on' : 'readers.servers.off')}
                </StateBadge>
              ),
            },
            {
              key: 'edit',
              title: t('readers.servers.edit'),
              cell: (row) => (
                <Button variant="subtle" size="compact-sm" onClick={() => setEdited(row)}>
                  {t('readers.servers.edit')}
                </Button>
              ),
            },
          ]}
          rows={data}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('readers.servers.none')}>{t('readers.servers.noneHelp')}</EmptyState>}
        />
      )}
      <SigningKey />
    </>
  );
}
