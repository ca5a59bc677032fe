import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { momentName, useCan, useHost, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Anchor, ConfirmButton, FormError, Group, Icon, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApproveDialog } from './approve-dialog.tsx';
import { Differences } from './differences.tsx';
import type { Plan } from './plan-shapes.ts';

export interface BeforeDirectorProps {
  readonly plan: Plan;
  readonly waiting: NonNullable<Plan['waiting']>;
}

/** What was put before the director: approved, returned, or recalled by whoever put it. */
export function BeforeDirector({ plan, waiting }: BeforeDirectorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const mayEdit = useCan('opening-plan.edit');
  const mayApprove = useCan('opening-plan.approve');
  const reread = () => queries.invalidateQueries(api.openingPlans.pathFilter());
  const recall = useMutation(
    api.openingPlans.recall.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('plan.before.recalled') }),
      onSettled: reread,
    }),
  );
  const back = useMutation(
    api.openingPlans.return.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('plan.return.done') }),
      onSettled: reread,
    }),
  );
  const { year, version } = plan;
  const { edition } = waiting.content;
  return (
    <Paper withBorder p="md">
      <Stack>
        <div>
          <Title order={2} size="h3">
            {t('plan.before.title', { number: edition })}
          </Title>
          <Text c="dimmed">{t('plan.before.help', { at: momentName(waiting.presentedAt, language) })}</Text>
        </div>
        <div>
          <Anchor href={`/files/opening-plans/${year}/draft.pdf`} target="_blank" rel="noreferrer">
            <Icon name="document" /> {t('plan.before.read')}
          </Anchor>
        </div>
        {waiting.content.words !== '' && <Text>{waiting.content.words}</Text>}
        {plan.differences && edition > 1 && (
          <Differences title={t('plan.before.changed')} differences={plan.differences} level={3} />
        )}
        <FormError>{recall.error && failureOf(recall.error, language).text}</FormError>
        <Group>
          {mayApprove && !waiting.own && <ApproveDialog plan={plan} waiting={waiting} />}
          {mayApprove && (
            <WordsDialog
              thing={`plan-return:${waiting.id}`}
              open={t('plan.return.open')}
              title={t('plan.return.title')}
              label={t('plan.return.label')}
              help={t('plan.return.help')}
              send={t('plan.return.send')}
              short={t('plan.return.short')}
              onSend={(reason) => back.mutateAsync({ year, version, reason })}
            />
          )}
          {mayEdit && (
            <ConfirmButton
              variant="default"
              question={t('plan.before.recallQuestion')}
              details={t('plan.before.recallHelp')}
              confirmLabel={t('plan.before.recall')}
              onConfirm={() => recall.mutateAsync({ year, version }).catch(() => undefined)}
            >
              {t('plan.before.recall')}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
