import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EventForm } from './event-form.tsx';
import type { NamedEvent } from './event-shapes.ts';
import { contentOf, valuesOf, type FormValues } from './form-values.ts';
import { useState } from 'react';

export interface EditEventProps {
  readonly event: NamedEvent;
  onDone(): void;
}

export function EditEvent({ event, onDone }: EditEventProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [read] = useState(event);
  const save = useMutation(api.jointEvents.save.mutationOptions());

  async function onSave(values: FormValues, version = read.version) {
    await save.mutateAsync({
      ...{ id: event.id, version },
      ...{ centerId: values.centerId, content: contentOf(values) },
    });
    host.notify({ tone: 'done', text: t('joint-events.form.saved') });
    await queries.invalidateQueries(api.jointEvents.pathFilter());
    onDone();
  }

  return (
    <EventForm
      thing={`joint-event:${event.id}`}
      initial={valuesOf(read)}
      version={read.version}
      save={t('joint-events.form.save')}
      onSave={onSave}
      onCancel={onDone}
    />
  );
}
