import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, PageTabs, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useOutletContext, useParams } from 'react-router';
import type { Contest } from './contest-shapes.ts';
import { Phase } from './contest-words.tsx';

const tabs = [
  { to: '.', key: 'about', judge: false },
  { to: 'entries', key: 'entries', judge: false },
  { to: 'jury', key: 'jury', judge: true },
  { to: 'results', key: 'results', judge: true },
] as const;

/** One contest: its head and parts. The part in the address stands below. */
export function ContestFrame() {
  const { t } = useTranslation();
  const { contestId = '' } = useParams();
  const mayJudge = useCan('contest.judge');
  const { data, error, refetch } = useQuery(useApi().contests.get.queryOptions({ contestId }));
  const title = data?.title ?? t('contests.title');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/events/contests">
            {t('contests.title')}
          </Anchor>
        }
        {...(data ? { state: <Phase phase={data.phase} /> } : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('contests.loading')} />}
      {data && (
        <Stack gap="lg">
          <PageTabs label={t('contests.tabs.label')}>
            {tabs
              .filter(({ judge }) => mayJudge || !judge)
              .map(({ to, key }) => (
                <NavLink key={key} to={to} end>
                  {t(`contests.tabs.${key}`)}
                </NavLink>
              ))}
          </PageTabs>
          <Outlet context={data} />
        </Stack>
      )}
    </>
  );
}

export function useContest(): Contest {
  return useOutletContext<Contest>();
}
