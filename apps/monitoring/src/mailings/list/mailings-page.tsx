import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, Loader, PageHeader } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMailingName } from '../mailing-name.ts';
import { MailNav } from '../mail-nav.tsx';
import { acceptedOf, failedOf, lettersOf, type MailingOverview } from '../mailing-shapes.ts';
import { MailingStateBadge } from '../states.tsx';
import { PrepareMailing } from './prepare-mailing.tsx';

/** All mailings, newest first. */
export function MailingsPage() {
  const { t } = useTranslation();
  const mayPrepare = useCan('mailing.prepare');
  const mailings = useQuery({ ...useApi().mailings.list.queryOptions(), refetchInterval: 10_000 });
  const title = t('mailings.title');

  function body() {
    if (mailings.error && !mailings.data)
      return <Failed error={mailings.error} onRetry={() => void mailings.refetch()} />;
    if (!mailings.data) return <Loader aria-label={t('mailings.loading')} />;
    if (mailings.data.length === 0)
      return (
        <EmptyState icon="send" title={t('mailings.none')}>
          {t('mailings.noneHelp')}
        </EmptyState>
      );
    return <MailingTable mailings={mailings.data} />;
  }

  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={t('mailings.lead')} actions={mayPrepare && <PrepareMailing />} />
      <MailNav />
      {body()}
    </>
  );
}

function MailingTable({ mailings }: { readonly mailings: readonly MailingOverview[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useMailingName();
  return (
    <DataTable
      caption={t('mailings.title')}
      captionHidden
      rows={mailings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('mailings.column.mailing'),
          rowHeader: true,
          cell: (mailing) => (
            <Anchor component={Link} to={`/monitoring/mailings/${mailing.id}`}>
              {nameOf(mailing)}
            </Anchor>
          ),
        },
        {
          key: 'state',
          title: t('mailings.column.state'),
          cell: ({ state }) => <MailingStateBadge state={state} />,
        },
        {
          key: 'letters',
          title: t('mailings.column.sent'),
          cell: ({ letters, state }) =>
            state === 'cancelled'
              ? t('mailings.notSent')
              : t('mailings.sentOf', { sent: acceptedOf(letters), count: lettersOf(letters) }),
        },
        {
          key: 'failed',
          title: t('mailings.column.failed'),
          numeric: true,
          cell: ({ letters, gaps }) => failedOf(letters) + gaps,
        },
        {
          key: 'acknowledged',
          title: t('mailings.column.acknowledged'),
          numeric: true,
          cell: ({ acknowledged }) => acknowledged,
        },
        {
          key: 'prepared',
          title: t('mailings.column.prepared'),
          cell: ({ preparedAt, preparedByName }) =>
            t('mailings.by', {
              who: preparedByName ?? t('mailings.schedule'),
              at: momentName(preparedAt, language),
            }),
        },
      ]}
    />
  );
}
