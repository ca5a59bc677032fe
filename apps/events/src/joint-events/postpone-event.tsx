import { useApi } from '@pbnet/api-client/react';
import { spanFault } from '@pbnet/domain/joint-events';
import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { PostponeDialog } from '@pbnet/micro-frontend/forms';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NamedEvent } from './event-shapes.ts';
import { useEventStep } from './use-event-step.ts';

/** The old dates stay in the history of the card. */
export function PostponeEvent({ event }: { readonly event: NamedEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useEventStep();
  const postpone = useMutation(
    useApi().jointEvents.postpone.mutationOptions(done(t('joint-events.done.postpone'))),
  );
  const { id, version, zone } = event;
  return (
    <PostponeDialog
      thing={`joint-event-postpone:${id}`}
      zone={zone}
      words={{
        open: t('joint-events.step.postpone'),
        title: t('joint-events.postponeTitle'),
        old: t('joint-events.postponeOld', { time: placeTime(event, language) ?? '' }),
        starts: t('joint-events.form.starts'),
        ends: t('joint-events.form.ends'),
        help: t('joint-events.postponeHelp'),
        reason: t('joint-events.cancelReason'),
        send: t('joint-events.step.postpone'),
        wrong: (fault) => t(`joint-events.wrong.${fault}`),
      }}
      isOrdered={(startsAt, endsAt) => spanFault(startsAt, endsAt) === undefined}
      onSend={(postponed) => postpone.mutateAsync({ id, version, ...postponed })}
    />
  );
}
