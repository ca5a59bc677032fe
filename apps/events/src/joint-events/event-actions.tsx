import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EventCard } from './event-shapes.ts';
import { PostponeEvent } from './postpone-event.tsx';
import { useEventStep } from './use-event-step.ts';

export interface EventActionsProps {
  readonly card: EventCard;
  onEdit(): void;
}

const steps = [
  ['agree', 'agree'],
  ['submit', 'submit'],
  ['handOver', 'hand-over'],
  ['hold', 'hold'],
  ['takeBack', 'take-back'],
] as const;

/** What this person can do with the card now; the first step is the primary one. */
export function EventActions({ card: { event, may, gaps }, onEdit }: EventActionsProps) {
  const { t } = useTranslation();
  const { jointEvents } = useApi();
  const done = useEventStep();
  const mutations = {
    agree: useMutation(jointEvents.agree.mutationOptions(done(t('joint-events.done.agree')))),
    submit: useMutation(jointEvents.submit.mutationOptions(done(t('joint-events.done.submit')))),
    handOver: useMutation(jointEvents.handOver.mutationOptions(done(t('joint-events.done.hand-over')))),
    hold: useMutation(jointEvents.hold.mutationOptions(done(t('joint-events.done.hold')))),
    takeBack: useMutation(jointEvents.takeBack.mutationOptions(done(t('joint-events.done.take-back')))),
  };
  const giveBack = useMutation(jointEvents.return.mutationOptions(done(t('joint-events.done.return'))));
  const cancel = useMutation(jointEvents.cancel.mutationOptions(done(t('joint-events.done.cancel'))));
  const shown = steps.filter(([, command]) => may.includes(command));
  const error = Object.values(mutations).find((mutation) => mutation.error)?.error;
  const key = { id: event.id, version: event.version };
  if (may.length === 0) return null;
  const complete = gaps.length === 0;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {shown.map(([name, command], index) => (
          <Button
            key={name}
            variant={index === 0 && complete ? 'filled' : 'default'}
            loading={mutations[name].isPending}
            onClick={() => mutations[name].mutate(key)}
          >
            {t(`joint-events.step.${command}`)}
          </Button>
        ))}
        {may.includes('save') && (
          <Button variant={complete ? 'default' : 'filled'} onClick={onEdit}>
            {t('joint-events.step.save')}
          </Button>
        )}
        {may.includes('postpone') && <PostponeEvent event={event} />}
        {may.includes('return') && (
          <WordsDialog
            thing={`joint-event-return:${event.id}`}
            open={t('joint-events.step.return')}
            title={t('joint-events.returnTitle')}
            label={t('joint-events.returnReason')}
            help={t('joint-events.returnHelp')}
            send={t('joint-events.step.return')}
            short={t('joint-events.wrong.reason')}
            onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('cancel') && (
          <WordsDialog
            thing={`joint-event-cancel:${event.id}`}
            open={t('joint-events.step.cancel')}
            title={t('joint-events.cancelTitle')}
            label={t('joint-events.cancelReason')}
            help={t('joint-events.cancelHelp')}
            send={t('joint-events.step.cancel')}
            short={t('joint-events.wrong.reason')}
            onSend={(reason) => cancel.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
