import { isUuid } from '@pbnet/domain';
import { useApi } from '@pbnet/api-client/react';
import { can } from '@pbnet/domain/access';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useParams } from 'react-router';
import { NotFoundPage } from '../not-found-page.tsx';
import { agreementPath, type AgreementCard } from './agreement-shapes.ts';
import { AgreementStateBadge } from './agreement-state.tsx';
import { AgreementNews } from './agreement-news.tsx';
import { AgreementSteps } from './agreement-steps.tsx';
import type { AgreementTab } from './agreement-tab.ts';

export interface AgreementPageProps {
  readonly tabs: readonly AgreementTab[];
}

/** One agreement with its parts; each part has an address of its own. */
export function AgreementPage({ tabs }: AgreementPageProps) {
  const { agreementId = '' } = useParams();
  return isUuid(agreementId) ? (
    <KnownAgreement key={agreementId} id={agreementId} tabs={tabs} />
  ) : (
    <NotFoundPage />
  );
}

function KnownAgreement({ id, tabs }: AgreementPageProps & { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().agreements.get.queryOptions({ id }));
  if (data) return <LoadedAgreement card={data} tabs={tabs} />;
  return (
    <>
      <PageTitle title={t('agreements.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('agreements.loading')} />
      )}
    </>
  );
}

function LoadedAgreement({ card, tabs }: AgreementPageProps & { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const user = useUser();
  const { id, title, number, state, amendsId, openDisagreements, openRemarks } = card.agreement;
  const seen = tabs.filter(({ permission }) => permission === undefined || can(user, permission));
  const open: Readonly<Record<string, number>> = { review: openDisagreements + openRemarks };
  const names = [
    number === null ? null : t('agreements.numbered', { number }),
    amendsId === null ? null : t('agreements.amendment'),
  ].filter((name) => name !== null);
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        {...(names.length === 0 ? {} : { lead: names.join(', ') })}
        trail={
          <Anchor component={Link} to="/agreements">
            {t('agreements.title')}
          </Anchor>
        }
        state={<AgreementStateBadge state={state} />}
      />
      <Stack gap="lg">
        <AgreementNews card={card} />
        <AgreementSteps card={card} />
        <PageTabs label={t('agreements.tabs.label')}>
          {seen.map((tab) => (
            <NavLink
              key={tab.path}
              to={`${agreementPath(id)}${tab.path === '' ? '' : `/${tab.path}`}`}
              end={tab.path === ''}
            >
              {t(tab.title)}
              {open[tab.path] ? ` (${open[tab.path]})` : ''}
            </NavLink>
          ))}
        </PageTabs>
        <Outlet context={card} />
      </Stack>
    </>
  );
}
