import { useApi } from '@pbnet/api-client/react';
import { PageHeader } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf, valuesOf, type FormValues } from './form-values.ts';
import { OpeningForm } from './opening-form.tsx';
import type { NamedOpening } from './opening-shapes.ts';
import { useOpeningStep } from './use-opening-step.ts';

export interface EditOpeningProps {
  readonly opening: NamedOpening;
  /** Corrected at once, or asked of the other side. */
  readonly way: 'save' | 'request-change';
  onDone(): void;
}

export function EditOpening({ opening, way, onDone }: EditOpeningProps) {
  const { t } = useTranslation();
  const { openings } = useApi();
  const done = useOpeningStep();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [read] = useState(opening);
  // Pressed twice or repeated by the network, one wish waits.
  const [changeId] = useState(() => crypto.randomUUID());
  const save = useMutation(openings.save.mutationOptions(done(t('openings.done.save'))));
  const request = useMutation(
    openings.requestChange.mutationOptions(done(t('openings.done.request-change'))),
  );
  const wish = way === 'request-change';

  async function onSave(values: FormValues, version = read.version) {
    const key = { id: read.id, version, content: contentOf(values) };
    if (wish) await request.mutateAsync({ ...key, changeId, words: values.words.trim() });
    else await save.mutateAsync(key);
    onDone();
  }

  return (
    <>
      {wish && <PageHeader title={t('openings.form.wishTitle')} lead={t('openings.form.wishLead')} />}
      <OpeningForm
        thing={`planned-opening-${way}:${read.id}`}
        initial={valuesOf(read)}
        version={read.version}
        save={t(wish ? 'openings.form.sendWish' : 'openings.form.save')}
        wish={wish}
        regionCode={read.regionCode}
        regionId={read.regionId}
        onSave={onSave}
        onCancel={onDone}
      />
    </>
  );
}
