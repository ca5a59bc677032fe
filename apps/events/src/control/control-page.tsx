import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { EmptyState, Loader, PageHeader } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ControlLinks } from '../control-links.tsx';
import { DecisionTable } from './decision-table.tsx';

/** Headquarters sees every decision with how far it is; a regional center begins with its own cards. */
export function ControlPage() {
  return useUser().place.kind === 'network' ? <Decisions /> : <Navigate to="/events/control/cards" replace />;
}

function Decisions() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().control.decisions.queryOptions());
  return (
    <>
      <PageTitle title={t('control.decisions.title')} />
      <PageHeader title={t('control.decisions.title')} lead={t('control.decisions.lead')} />
      <ControlLinks />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('control.loading')} />}
      {data && data.length === 0 && (
        <EmptyState title={t('control.decisions.empty')}>{t('control.decisions.emptyHelp')}</EmptyState>
      )}
      {data && data.length > 0 && <DecisionTable decisions={data} />}
    </>
  );
}
