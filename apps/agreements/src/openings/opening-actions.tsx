import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpeningCard } from './opening-shapes.ts';
import { PostponeDialog } from './postpone-dialog.tsx';
import { useOpeningStep } from './use-opening-step.ts';

export interface OpeningActionsProps {
  readonly card: OpeningCard;
  onEdit(way: 'save' | 'request-change'): void;
}

const steps = [
  ['take', 'take'],
  ['agree', 'agree'],
  ['proposeAgain', 'propose-again'],
] as const;

/** What this person can do with the proposal now; the first step is the primary one. */
export function OpeningActions({ card: { opening, may, gaps }, onEdit }: OpeningActionsProps) {
  const { t } = useTranslation();
  const { openings } = useApi();
  const done = useOpeningStep();
  const mutations = {
    take: useMutation(openings.take.mutationOptions(done(t('openings.done.take')))),
    agree: useMutation(openings.agree.mutationOptions(done(t('openings.done.agree')))),
    proposeAgain: useMutation(openings.proposeAgain.mutationOptions(done(t('openings.done.propose-again')))),
  };
  const reject = useMutation(openings.reject.mutationOptions(done(t('openings.done.reject'))));
  const withdraw = useMutation(openings.withdraw.mutationOptions(done(t('openings.done.withdraw'))));
  const shown = steps.filter(([, command]) => may.includes(command));
  const error = Object.values(mutations).find((mutation) => mutation.error)?.error;
  const key = { id: opening.id, version: opening.version };
  if (may.length === 0) return null;
  const incomplete = gaps.length > 0 && may.includes('agree');
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {shown.map(([name, command], index) => (
          <Button
            key={name}
            variant={index === 0 && !incomplete ? 'filled' : 'default'}
            loading={mutations[name].isPending}
            onClick={() => mutations[name].mutate(key)}
          >
            {t(`openings.step.${command}`)}
          </Button>
        ))}
        {may.includes('reject') && (
          <WordsDialog
            thing={`opening-reject:${opening.id}`}
            open={t('openings.step.reject')}
            title={t('openings.rejectTitle')}
            label={t('openings.reason')}
            help={t('openings.rejectHelp')}
            send={t('openings.send.reject')}
            short={t('openings.wrong.reason')}
            onSend={(reason) => reject.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('save') && (
          <Button variant={shown.length === 0 ? 'filled' : 'default'} onClick={() => onEdit('save')}>
            {t('openings.step.save')}
          </Button>
        )}
        {may.includes('request-change') && (
          <Button variant={incomplete ? 'filled' : 'default'} onClick={() => onEdit('request-change')}>
            {t('openings.step.request-change')}
          </Button>
        )}
        {may.includes('postpone') && <PostponeDialog opening={opening} />}
        {may.includes('withdraw') && (
          <WordsDialog
            thing={`opening-withdraw:${opening.id}`}
            open={t('openings.step.withdraw')}
            title={t('openings.withdrawTitle')}
            label={t('openings.reason')}
            help={t('openings.withdrawHelp')}
            send={t('openings.send.withdraw')}
            short={t('openings.wrong.reason')}
            onSend={(reason) => withdraw.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
