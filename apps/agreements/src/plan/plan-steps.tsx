import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isUnchanged } from '@pbnet/domain/opening-plans';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, FormError, Group, Stack } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLinks } from './edition-files.tsx';
import type { Plan } from './plan-shapes.ts';

/** The next step of the plan, for those who may take it. */
export function PlanSteps({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const mayEdit = useCan('opening-plan.edit');
  const maySend = useCan('mailing.prepare');
  // Sent twice, it is presented once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const present = useMutation(
    api.openingPlans.present.mutationOptions({
      onSuccess() {
        setId(crypto.randomUUID());
        host.notify({ tone: 'done', text: t('plan.present.done') });
      },
      onSettled: () => queries.invalidateQueries(api.openingPlans.pathFilter()),
    }),
  );
  const distribute = useMutation(
    api.openingPlans.distribute.mutationOptions({
      onSuccess: ({ id: mailing }) => host.navigate(`/monitoring/mailings/${mailing}`),
    }),
  );
  const { year, version, items, editions, differences, waiting } = plan;
  const amendment = editions.length > 0;
  const ready = amendment ? differences !== null && !isUnchanged(differences) : items.length > 0;
  const error = present.error ?? distribute.error;
  const label = t(amendment ? 'plan.present.amendment' : 'plan.present.first');
  return (
    <Stack gap="xs" align="end">
      <Group>
        {mayEdit && !waiting && ready && <FileLinks year={year} file="draft" />}
        {amendment && maySend && (
          <Button
            variant="default"
            loading={distribute.isPending}
            onClick={() => distribute.mutate({ year })}
          >
            {t('plan.distribute')}
          </Button>
        )}
        {mayEdit && !waiting && ready && (
          <ConfirmButton
            question={t('plan.present.question')}
            details={t('plan.present.help', { count: items.length })}
            confirmLabel={label}
            onConfirm={() => present.mutateAsync({ year, version, id }).catch(() => undefined)}
          >
            {label}
          </ConfirmButton>
        )}
      </Group>
      <FormError>{error && failureOf(error, language).text}</FormError>
    </Stack>
  );
}
