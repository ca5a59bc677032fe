import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { useHost } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayOfNetwork } from './facts-today.ts';
import { contentOf, valuesOf, type FormValues } from './form-values.ts';
import { PartnerForm } from './partner-form.tsx';
import type { PartnerCard } from './partner-shapes.ts';

export interface EditPartnerProps {
  readonly card: PartnerCard;
  onDone(): void;
}

export function EditPartner({ card, onDone }: EditPartnerProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [read] = useState(card);
  // Set after a conflict: the person has seen this one beside the typed values.
  const [compared, setCompared] = useState<number>();
  const save = useMutation(api.partners.save.mutationOptions());

  async function onSave(values: FormValues, since = read.version) {
    const { from } = values;
    if (from === null || !isDay(from)) return;
    const version = compared ?? since;
    await save.mutateAsync({ organizationId: read.id, version, from, ...contentOf(values) });
    host.notify({ tone: 'done', text: t('partners.form.saved') });
    await queries.invalidateQueries(api.partners.pathFilter());
    onDone();
  }

  async function onStale() {
    const theirs = await queries.fetchQuery({
      ...api.partners.get.queryOptions({ organizationId: read.id }),
      staleTime: 0,
    });
    setCompared(theirs.version);
    return valuesOf(theirs, todayOfNetwork());
  }

  return (
    <PartnerForm
      thing={`partner:${read.id}`}
      initial={valuesOf(read, todayOfNetwork())}
      version={read.version}
      editedId={read.id}
      save={t('partners.save')}
      onSave={onSave}
      onCancel={onDone}
      onStale={onStale}
    />
  );
}
