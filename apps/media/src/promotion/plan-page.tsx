import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Icon, List, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PlanActions } from './plan-actions.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanPosts } from './plan-posts.tsx';
import { planContentOf, planValuesOf } from './plan-values.ts';
import type { PlanCard } from './promotion-shapes.ts';
import { PlanStateBadge } from './state-badges.tsx';
import { usePromotionStep } from './use-promotion-step.ts';

/** While a post is on its way, the page looks again by itself. */
const sendingMs = 5000;

/** One plan: what it is for, its posts as people will see them, what came of it. */
export function PlanPage() {
  const { t } = useTranslation();
  const { planId = '' } = useParams();
  const { data, error, refetch } = useQuery(
    useApi().promotion.get.queryOptions(
      { id: planId },
      {
        refetchInterval: ({ state }) =>
          state.data?.posts.some((post) => post.state === 'sending') ? sendingMs : false,
      },
    ),
  );
  if (data) return <LoadedPlan key={planId} card={data} />;
  return (
    <>
      <PageTitle title={t('promotion.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('promotion.loading')} />
      )}
    </>
  );
}

function LoadedPlan({ card }: { readonly card: PlanCard }) {
  const { t } = useTranslation();
  const { plan } = card;
  const [editing, setEditing] = useState(false);
  const done = usePromotionStep();
  const save = useMutation(useApi().promotion.save.mutationOptions(done(t('promotion.done.save'))));
  const { id, version, title, state, reason } = plan;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/media/promotion">
            {t('promotion.title')}
          </Anchor>
        }
        state={<PlanStateBadge state={state} />}
        actions={
          <Button
            component="a"
            href={`/files/promotion/${id}/results.xlsx`}
            variant="default"
            leftSection={<Icon name="spreadsheet" />}
          >
            {t('promotion.results')}
          </Button>
        }
      />
      <Stack gap="lg">
        {state === 'returned' && reason !== null && (
          <Alert icon={<Icon name="undo" />}>{t('promotion.returnedWith', { reason })}</Alert>
        )}
        {editing ? (
          <PlanForm
            thing={`promotion-plan:${id}`}
            initial={planValuesOf(plan)}
            version={version}
            save={t('promotion.form.save')}
            onSave={async (values, since = version) => {
              await save.mutateAsync({ id, version: since, content: planContentOf(values) });
              setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        ) : (
          <>
            <PlanActions card={card} onEdit={() => setEditing(true)} />
            <PlanFacts card={card} />
          </>
        )}
        <PlanPosts card={card} />
        <History card={card} />
      </Stack>
    </>
  );
}

function History({ card: { steps } }: { readonly card: PlanCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section>
      <Title order={2} size="h3">
        {t('promotion.history')}
      </Title>
      <List>
        {steps.map(({ id, command, network, at, by, words }) => (
          <List.Item key={id}>
            {network === null
              ? t(`promotion.command.${command}`)
              : t('promotion.historyPost', {
                  what: t(`promotion.command.${command}`),
                  network: t(`promotion.network.${network}`),
                })}
            <Text size="sm" c="dimmed">
              {t('promotion.historyBy', { who: by ?? t('promotion.clock'), when: momentName(at, language) })}
            </Text>
            {words !== null && words !== '' && (
              <Text size="sm">
                {command === 'fail' ? t('promotion.post.saidByNetwork', { words }) : words}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
