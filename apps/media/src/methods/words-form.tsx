import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Radio, Stack, Textarea } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feedback } from './method-shapes.ts';
import { useMethodStep } from './use-method-step.ts';

export interface WordsFormProps {
  readonly methodId: string;
  /** What this person has said already; the next word replaces it. */
  readonly own: Feedback | null;
}

const ratings = [5, 4, 3, 2, 1] as const;

export function WordsForm({ methodId, own }: WordsFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useMethodStep();
  const rate = useMutation(useApi().methods.rate.mutationOptions(done(t('methods.done.rate'))));
  const [feedbackId] = useState(() => own?.id ?? crypto.randomUUID());
  const [rating, setRating] = useState(own === null ? '' : String(own.rating));
  const [words, setWords] = useState(own?.words ?? '');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const short = words.trim().length < 5;

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (rating === '' || short) return;
    try {
      await rate.mutateAsync({ id: methodId, feedbackId, rating: Number(rating), words: words.trim() });
    } catch (error) {
      setFailure(failureOf(error, language).text);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="40rem">
        <FormError>{failure}</FormError>
        <Radio.Group
          label={t(own === null ? 'methods.words.rate' : 'methods.words.rateAgain')}
          value={rating}
          onChange={setRating}
          {...(tried && rating === '' ? { error: t('methods.words.noRating') } : {})}
        >
          <Group mt="xs">
            {ratings.map((value) => (
              <Radio key={value} value={String(value)} label={t(`methods.words.rate${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('methods.words.words')}
          autosize
          minRows={2}
          maxLength={2000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          {...(tried && short ? { error: t('methods.wrong.words') } : {})}
        />
        <div>
          <Button type="submit" variant="default" loading={rate.isPending}>
            {t('methods.words.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
