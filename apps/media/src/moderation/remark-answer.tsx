import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Stack, Textarea } from '@pbnet/ui';
import { longestRemark } from '@pbnet/validation/moderation';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from './moderation-shapes.ts';
import { useModerationStep } from './use-moderation-step.ts';

export interface RemarkAnswerProps {
  /** Of the video. */
  readonly id: string;
  readonly remark: Remark;
  onDone(): void;
}

/** What the video's side answers to a remark, and whether it is mended; typed words survive a refusal. */
export function RemarkAnswer({ id, remark, onDone }: RemarkAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useKeptText(`video-remark-answer:${remark.id}`, remark.answer);
  const [resolved, setResolved] = useState(remark.resolvedAt !== null);
  const [asked, setAsked] = useState(false);
  const answer = useMutation(
    useApi().moderation.answerRemark.mutationOptions(useModerationStep()(t('moderation.saved'))),
  );
  const typed = words.text.trim();

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (typed === '') return;
    const key = { id, remarkId: remark.id, version: remark.version };
    await answer.mutateAsync({ ...key, resolved, answer: typed }).then(
      () => {
        words.forget();
        onDone();
      },
      () => undefined,
    );
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" mt="sm">
        <FormError>{answer.error && failureOf(answer.error, language).text}</FormError>
        <Textarea
          label={t('moderation.remark.answerWords')}
          description={t('moderation.remark.answerHelp')}
          autosize
          minRows={2}
          maxLength={longestRemark}
          data-autofocus
          value={words.text}
          onChange={({ currentTarget }) => words.write(currentTarget.value)}
          error={asked && typed === '' && t('moderation.remark.answerEmpty')}
        />
        <Checkbox
          label={t('moderation.remark.resolve')}
          checked={resolved}
          onChange={({ currentTarget }) => setResolved(currentTarget.checked)}
        />
        <Group>
          <Button type="submit" variant="default" loading={answer.isPending}>
            {t('moderation.remark.answerSend')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('moderation.remark.answerCancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
