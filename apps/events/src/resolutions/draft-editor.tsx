import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Icon, Stack, Text, TextInput } from '@pbnet/ui';
import { saveResolution, type SaveResolution } from '@pbnet/validation/resolutions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DecisionsEditor } from './decisions-editor.tsx';
import { draftOf } from './draft-of.ts';
import { PreambleField } from './preamble-field.tsx';
import { TheirDraft, theirDraft } from './their-draft.tsx';
import { PrioritiesField } from './priorities-field.tsx';
import type { Resolution } from './resolution-shapes.ts';

export interface DraftEditorProps {
  readonly resolution: Resolution;
  /** Told whether the form holds something that is not saved. */
  onUnsaved(unsaved: boolean): void;
}

/** The draft as one form: kept on this computer while it is typed, saved whole, told of another editor. */
export function DraftEditor({ resolution, onUnsaved }: DraftEditorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const kept = useKeptDraft<SaveResolution>(`resolution-draft:${resolution.id}`);
  const [restored, setRestored] = useState(kept.draft !== undefined);
  const form = useForm<SaveResolution>({
    resolver: zodResolver(saveResolution),
    defaultValues: kept.draft ?? draftOf(resolution),
  });
  const { control, register, handleSubmit, formState, reset, subscribe, getValues } = form;
  const { errors, isDirty } = formState;
  const unsaved = isDirty || restored;
  const save = useMutation(api.resolutions.save.mutationOptions());
  const failure = save.error ? failureOf(save.error, language) : undefined;
  const theirs = theirDraft(failure?.domain?.details);

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => kept.keep(values) }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the keeper of one resolution stays the same
    [subscribe],
  );

  // Numbers of the meeting are computed anew apart from the text: the form follows the version.
  useEffect(() => {
    if (!save.isPending && !theirs) form.setValue('version', resolution.version);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new version of the server counts
  }, [resolution.version]);

  useEffect(() => onUnsaved(unsaved), [onUnsaved, unsaved]);

  function startAnew(draft: SaveResolution) {
    reset(draft);
    kept.forget();
    setRestored(false);
  }

  const send = handleSubmit(async (draft) => {
    try {
      const saved = await save.mutateAsync(draft);
      startAnew(draftOf(saved));
      queries.setQueryData(api.resolutions.get.queryKey({ id: saved.id }), saved);
      host.notify({ tone: 'done', text: t('resolutions.draft.saved') });
    } catch {
      // The failure is shown above the form, which keeps what was typed.
    }
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="lg">
        {restored && (
          <Alert icon={<Icon name="history" />}>
            <Group justify="space-between">
              {t('resolutions.draft.restored')}
              <Button variant="subtle" onClick={() => startAnew(draftOf(resolution))}>
                {t('resolutions.draft.drop')}
              </Button>
            </Group>
          </Alert>
        )}
        <TextInput
          label={t('resolutions.form.name')}
          error={errors.title && t('resolutions.form.short')}
          {...register('title')}
        />
        <PreambleField control={control} facts={resolution.facts} />
        <PrioritiesField control={control} />
        <DecisionsEditor control={control} />
        <FormError>{failure?.text}</FormError>
        {theirs && (
          <TheirDraft
            theirs={theirs}
            onKeepMine={() => {
              save.reset();
              form.setValue('version', theirs.version);
              kept.keep(getValues());
            }}
            onTakeTheirs={() => {
              save.reset();
              startAnew(theirs);
              void queries.invalidateQueries(api.resolutions.pathFilter());
            }}
          />
        )}
        {Object.keys(errors).length > 0 && <Text c="red">{t('resolutions.draft.wrong')}</Text>}
        <Group>
          <Button type="submit" variant="default" loading={save.isPending}>
            {t('resolutions.draft.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
