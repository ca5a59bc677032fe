import { useApi } from '@pbnet/api-client/react';
import { broadcastSpanFault } from '@pbnet/domain/broadcasts';
import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { PostponeDialog } from '@pbnet/micro-frontend/forms';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** The old time stays in the history. */
export function PostponeBroadcast({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const postpone = useMutation(
    useApi().broadcasts.postpone.mutationOptions(done(t('broadcasts.done.postpone'))),
  );
  const { id, version, zone } = broadcast;
  const time = placeTime(broadcast, language) ?? t('broadcasts.noTime');
  return (
    <PostponeDialog
      thing={`broadcast-postpone:${id}`}
      zone={zone}
      words={{
        open: t('broadcasts.step.postpone'),
        title: t('broadcasts.postpone.title'),
        old: t('broadcasts.postpone.old', { time }),
        starts: t('broadcasts.form.starts'),
        ends: t('broadcasts.form.ends'),
        help: t('broadcasts.postpone.help'),
        reason: t('broadcasts.postpone.reason'),
        send: t('broadcasts.postpone.send'),
        wrong: (fault) => t(`broadcasts.wrong.${fault}`),
      }}
      isOrdered={(startsAt, endsAt) => broadcastSpanFault(startsAt, endsAt) === undefined}
      onSend={(postponed) => postpone.mutateAsync({ id, version, ...postponed })}
    />
  );
}
