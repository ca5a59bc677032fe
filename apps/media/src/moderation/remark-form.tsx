import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Stack, Textarea, TextInput } from '@pbnet/ui';
import { longestRemark } from '@pbnet/validation/moderation';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { durationWords } from '../video-parts/video-shapes.ts';
import { readMoment } from './moderation-shapes.ts';
import { useModerationStep } from './use-moderation-step.ts';

export interface RemarkFormProps {
  /** Of the video. */
  readonly id: string;
  /** Where the player stands, in milliseconds; null without a player. */
  now(): number | null;
}

/** A remark with the player's own time; what is typed survives a refusal and a closed tab. */
export function RemarkForm({ id, now }: RemarkFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useKeptText(`video-remark:${id}`);
  const moment = useKeptText(`video-remark-at:${id}`);
  const [asked, setAsked] = useState(false);
  const [remarkId, setRemarkId] = useState(() => crypto.randomUUID());
  const add = useMutation(
    useApi().moderation.addRemark.mutationOptions(useModerationStep()(t('moderation.saved'))),
  );
  const atMs = readMoment(moment.text);
  const short = words.text.trim().length < 3;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short || atMs === undefined) return;
    await add
      .mutateAsync({ id, remarkId, atMs, words: words.text.trim() })
      .then(() => {
        words.forget();
        moment.forget();
        setAsked(false);
        setRemarkId(crypto.randomUUID());
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm">
        <FormError>{add.error && failureOf(add.error, language).text}</FormError>
        <Textarea
          label={t('moderation.remark.words')}
          autosize
          minRows={2}
          maxLength={longestRemark}
          value={words.text}
          onFocus={() => {
            const at = now();
            if (moment.text === '' && at !== null && at > 0) moment.write(durationWords(at));
          }}
          onChange={({ currentTarget }) => words.write(currentTarget.value)}
          error={asked && short && t('moderation.remark.short')}
        />
        <Group align="end">
          <TextInput
            label={t('moderation.remark.at')}
            description={t('moderation.remark.atHelp')}
            value={moment.text}
            onChange={({ currentTarget }) => moment.write(currentTarget.value)}
            error={asked && atMs === undefined && t('moderation.remark.atWrong')}
          />
          <Button variant="default" onClick={() => moment.write(durationWords(now() ?? 0))}>
            {t('moderation.remark.take')}
          </Button>
          <Button type="submit" variant="default" loading={add.isPending}>
            {t('moderation.remark.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
