import { useApi } from '@pbnet/api-client/react';
import { Loader } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BroadcastForm } from './broadcast-form.tsx';
import type { BroadcastCard } from './broadcast-shapes.ts';
import { contentOf, valuesOf } from './form-values.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

export interface EditBroadcastProps {
  readonly card: BroadcastCard;
  onDone(): void;
}

export function EditBroadcast({ card: { broadcast, technician }, onDone }: EditBroadcastProps) {
  const { t } = useTranslation();
  const { broadcasts } = useApi();
  const done = useBroadcastStep();
  const things = useQuery(broadcasts.things.queryOptions());
  const save = useMutation(broadcasts.save.mutationOptions(done(t('broadcasts.done.save'))));
  const { id, version, sessionId, meetingId } = broadcast;
  const known = things.data ?? [];
  if (things.isPending) return <Loader role="status" aria-label={t('broadcasts.loading')} />;
  return (
    <BroadcastForm
      thing={`broadcast:${id}`}
      initial={valuesOf(broadcast, technician)}
      version={version}
      things={known}
      save={t('broadcasts.form.save')}
      onCancel={onDone}
      onSave={async (values, since = version) => {
        const meetingOf = (session: string) =>
          session === sessionId
            ? meetingId
            : (known.find((thing) => thing.id === session)?.meetingId ?? null);
        await save.mutateAsync({ id, version: since, content: contentOf(values, meetingOf) });
        onDone();
      }}
    />
  );
}
