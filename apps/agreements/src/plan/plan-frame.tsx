import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Group, Loader, PageHeader, Tabs } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import type { Plan } from './plan-shapes.ts';
import { PlanState } from './plan-state.tsx';
import { usePlanYear } from './plan-year.ts';

const pages = ['plan', 'fact', 'editions'] as const;

export interface PlanFrameProps {
  readonly page: (typeof pages)[number];
  readonly actions?: (plan: Plan) => ReactNode;
  readonly children: (plan: Plan) => ReactNode;
}

/** Head and pages of one year's plan, with the plan itself for what stands below. */
export function PlanFrame({ page, actions, children }: PlanFrameProps) {
  const year = usePlanYear();
  if (year === null) return <Navigate to="/agreements/plan" replace />;
  return (
    <FramedYear key={year} year={year} page={page} {...(actions ? { actions } : {})}>
      {children}
    </FramedYear>
  );
}

function FramedYear({ year, page, actions, children }: PlanFrameProps & { readonly year: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(useApi().openingPlans.get.queryOptions({ year }));
  const title = t('plan.of', { year: String(year) });
  const addresses = { plan: '', fact: '/fact', editions: '/editions' } as const;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/agreements/plan">
            {t('plan.back')}
          </Anchor>
        }
        state={
          data && (
            <Group gap="xs">
              <PlanState state={data.state} waiting={data.waiting !== null} />
            </Group>
          )
        }
        {...(data && actions ? { actions: actions(data) } : {})}
      />
      <Tabs
        value={page}
        mb="md"
        onChange={(value) => {
          const chosen = pages.find((one) => one === value);
          if (chosen) void navigate(`/agreements/plan/${year}${addresses[chosen]}`);
        }}
      >
        <Tabs.List aria-label={t('plan.pages.label')}>
          {pages.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`plan.pages.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={page} pt="md">
          {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loader role="status" aria-label={t('plan.loading')} />}
          {data && children(data)}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
