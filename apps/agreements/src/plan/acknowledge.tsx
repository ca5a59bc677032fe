import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan-shapes.ts';

/** A regional center says that it has read the last edition; once is enough. */
export function Acknowledge({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const may = useCan('opening-plan.acknowledge');
  const acknowledge = useMutation(
    api.openingPlans.acknowledge.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  if (!may || plan.acknowledged === null) return null;
  if (plan.acknowledged)
    return (
      <div>
        <StateBadge tone="ok">{t('plan.read.done')}</StateBadge>
      </div>
    );
  return (
    <Group>
      <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate({ year: plan.year })}>
        {t('plan.read.say')}
      </Button>
      <Text c="dimmed">{t('plan.read.help')}</Text>
      <FormError>{acknowledge.error && failureOf(acknowledge.error, language).text}</FormError>
    </Group>
  );
}
