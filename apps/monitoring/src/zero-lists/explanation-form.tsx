import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { zeroReasons, type ZeroReason } from '@pbnet/domain/monitoring';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Select, Stack, Textarea } from '@pbnet/ui';
import { longestExplanation } from '@pbnet/validation/monitoring';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answerInConflict } from './answer-in-conflict.ts';
import type { ExplanationProps } from './explanation.tsx';

interface Answer {
  readonly reason: ZeroReason | null;
  readonly words: string;
}

const leastWords = 5;

/** Reason from the list and words; what another person has written meanwhile is shown, never overwritten unseen. */
export function ExplanationForm({ month, entry, onClose }: ExplanationProps & { onClose(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { centerId, name, explanation, earlierExplanation } = entry;
  const [version, setVersion] = useState(entry.explanationVersion);
  const { control, register, handleSubmit, setError, setValue, getValues, formState } = useForm<Answer>({
    defaultValues: { reason: explanation?.reason ?? null, words: explanation?.words ?? '' },
  });
  const { errors, isSubmitting } = formState;
  const explain = useMutation(api.zeroLists.explain.mutationOptions());

  const save = handleSubmit(async ({ reason, words }) => {
    if (reason === null) return;
    try {
      await explain.mutateAsync({ month, centerId, reason, words, version });
      await queries.invalidateQueries(api.zeroLists.pathFilter());
      host.notify({ tone: 'done', text: t('zero-lists.explain.saved', { name }) });
      onClose();
    } catch (error) {
      const failure = failureOf(error, language);
      const theirs = answerInConflict(failure);
      if (theirs) setVersion(theirs.version);
      const said = theirs && {
        reason: theirs.reason === null ? '' : t(`zero-lists.reason.${theirs.reason}`),
        words: theirs.words,
      };
      setError('root', {
        message: said ? `${failure.text} ${t('zero-lists.explain.theirs', said)}` : failure.text,
      });
    }
  });

  const enoughWords = (words: string) =>
    getValues('reason') !== 'other' ||
    words.trim().length >= leastWords ||
    t('zero-lists.explain.wordsShort');

  return (
    <form
      onSubmit={(event) => void save(event)}
      noValidate
      aria-label={t('zero-lists.explain.addLabel', { name })}
    >
      <Stack gap="sm">
        <FormError>{errors.root?.message}</FormError>
        {earlierExplanation && (
          <div>
            <Button
              variant="default"
              onClick={() => {
                setValue('reason', earlierExplanation.reason, { shouldValidate: true });
                setValue('words', earlierExplanation.words, { shouldValidate: true });
              }}
            >
              {t('zero-lists.explain.repeat')}
            </Button>
          </div>
        )}
        <Controller
          control={control}
          name="reason"
          rules={{ required: t('zero-lists.explain.reasonMissing') }}
          render={({ field }) => (
            <Select
              ref={field.ref}
              label={t('zero-lists.explain.reason')}
              placeholder={t('zero-lists.explain.reasonPlaceholder')}
              data={zeroReasons.map((reason) => ({ value: reason, label: t(`zero-lists.reason.${reason}`) }))}
              value={field.value}
              onChange={(reason) => field.onChange(reason)}
              onBlur={field.onBlur}
              error={errors.reason?.message}
            />
          )}
        />
        <Textarea
          label={t('zero-lists.explain.words')}
          description={t('zero-lists.explain.wordsHelp')}
          autosize
          minRows={2}
          maxLength={longestExplanation}
          error={errors.words?.message}
          {...register('words', { validate: enoughWords })}
        />
        <Group>
          <Button type="submit" loading={isSubmitting}>
            {t(
              version === entry.explanationVersion
                ? 'zero-lists.explain.save'
                : 'zero-lists.explain.keepMine',
            )}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('zero-lists.explain.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
