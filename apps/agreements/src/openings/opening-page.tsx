import { useApi } from '@pbnet/api-client/react';
import { can } from '@pbnet/domain/access';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useParams } from 'react-router';
import type { OpeningCard } from './opening-shapes.ts';
import { OpeningStateBadge } from './opening-state.tsx';
import type { OpeningTab } from './opening-tab.ts';

export interface OpeningPageProps {
  readonly tabs: readonly OpeningTab[];
}

/** One planned opening with its parts; each part has an address of its own. */
export function OpeningPage({ tabs }: OpeningPageProps) {
  const { t } = useTranslation();
  const { openingId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().openings.get.queryOptions({ id: openingId }));
  if (data) return <LoadedOpening key={openingId} card={data} tabs={tabs} />;
  return (
    <>
      <PageTitle title={t('openings.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('openings.loading')} />
      )}
    </>
  );
}

function LoadedOpening({ card, tabs }: OpeningPageProps & { readonly card: OpeningCard }) {
  const { t } = useTranslation();
  const user = useUser();
  const { opening } = card;
  const seen = tabs.filter(({ permission }) => permission === undefined || can(user, permission));
  return (
    <>
      <PageTitle title={opening.name} />
      <PageHeader
        title={opening.name}
        trail={
          <Anchor component={Link} to="/agreements/openings">
            {t('openings.title')}
          </Anchor>
        }
        state={<OpeningStateBadge state={opening.state} />}
      />
      <Stack gap="lg">
        <PageTabs label={t('openings.tabs.label')}>
          {seen.map(({ path, title }) => (
            <NavLink
              key={path}
              to={
                path === ''
                  ? `/agreements/openings/${opening.id}`
                  : `/agreements/openings/${opening.id}/${path}`
              }
              end={path === ''}
            >
              {t(title)}
            </NavLink>
          ))}
        </PageTabs>
        <Outlet context={card} />
      </Stack>
    </>
  );
}
