import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanCard } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

export interface PlanActionsProps {
  readonly card: PlanCard;
  onEdit(): void;
}

/** What this person can do with the plan now; the step that it waits for is the primary one. */
export function PlanActions({ card: { plan, may }, onEdit }: PlanActionsProps) {
  const { t } = useTranslation();
  const { promotion } = useApi();
  const done = usePromotionStep();
  const submit = useMutation(promotion.submit.mutationOptions(done(t('promotion.done.submit'))));
  const approve = useMutation(promotion.approve.mutationOptions(done(t('promotion.done.approve'))));
  const finish = useMutation(promotion.finish.mutationOptions(done(t('promotion.done.finish'))));
  const reopen = useMutation(promotion.reopen.mutationOptions(done(t('promotion.done.reopen'))));
  const giveBack = useMutation(promotion.giveBack.mutationOptions(done(t('promotion.done.return'))));
  const withdraw = useMutation(promotion.withdraw.mutationOptions(done(t('promotion.done.withdraw'))));
  const key = { id: plan.id, version: plan.version };
  const steps = { submit, approve, finish, reopen };
  const error = submit.error ?? approve.error ?? finish.error ?? reopen.error;
  if (may.length === 0) return null;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {(['approve', 'submit', 'reopen', 'finish'] as const)
          .filter((name) => may.includes(name))
          .map((name) => (
            <Button
              key={name}
              variant={name === 'finish' ? 'default' : 'filled'}
              loading={steps[name].isPending}
              onClick={() => steps[name].mutate(key)}
            >
              {t(`promotion.step.${name}`)}
            </Button>
          ))}
        {may.includes('save') && (
          <Button variant="default" onClick={onEdit}>
            {t('promotion.step.save')}
          </Button>
        )}
        {may.includes('return') && (
          <WordsDialog
            thing={`promotion-return:${plan.id}`}
            open={t('promotion.step.return')}
            title={t('promotion.returnTitle')}
            label={t('promotion.field.reason')}
            help={t('promotion.returnHelp')}
            send={t('promotion.step.return')}
            short={t('promotion.post.reasonShort')}
            onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('withdraw') && (
          <WordsDialog
            thing={`promotion-withdraw:${plan.id}`}
            open={t('promotion.step.withdraw')}
            title={t('promotion.withdrawTitle')}
            label={t('promotion.post.reason')}
            help={t('promotion.withdrawHelp')}
            send={t('promotion.step.withdraw')}
            short={t('promotion.post.reasonShort')}
            onSend={(reason) => withdraw.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
