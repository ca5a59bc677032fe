import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Paper, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { durationWords } from '../video-parts/video-shapes.ts';
import type { Remark, Sheet } from './moderation-shapes.ts';
import { RemarkAnswer } from './remark-answer.tsx';
import { useModerationStep } from './use-moderation-step.ts';

export interface RemarkListProps {
  readonly sheet: Sheet;
  /** Stands the player at the time. */
  onJump(ms: number): void;
}

/** What has to be mended; a press on the time shows the place in the video. */
export function RemarkList({ sheet, onJump }: RemarkListProps) {
  const { t } = useTranslation();
  if (sheet.remarks.length === 0) return <Text c="dimmed">{t('moderation.remark.none')}</Text>;
  return (
    <Stack component="ul" gap="xs" m={0} p={0}>
      {sheet.remarks.map((remark) => (
        <RemarkLine key={remark.id} sheet={sheet} remark={remark} onJump={onJump} />
      ))}
    </Stack>
  );
}

function RemarkLine({ sheet, remark, onJump }: RemarkListProps & { readonly remark: Remark }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useModerationStep();
  const { moderation } = useApi();
  const answer = useMutation(moderation.answerRemark.mutationOptions(done(t('moderation.saved'))));
  const remove = useMutation(moderation.removeRemark.mutationOptions(done(t('moderation.saved'))));
  const { id: remarkId, version, atMs, resolvedAt, words } = remark;
  const key = { id: sheet.id, remarkId, version };
  const error = answer.error ?? remove.error;
  const resolved = resolvedAt !== null;
  const [answering, setAnswering] = useState(false);
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs" align="start">
        <Stack gap={4} align="start">
          {atMs === null ? (
            <Text size="sm" c="dimmed">
              {t('moderation.remark.whole')}
            </Text>
          ) : (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={t('moderation.remark.jump', { time: durationWords(atMs) })}
              onClick={() => onJump(atMs)}
            >
              {durationWords(atMs)}
            </Button>
          )}
          <Text>{words}</Text>
          {resolved && (
            <Text size="sm" c="dimmed">
              {t('moderation.remark.resolved', { at: momentName(resolvedAt, language) })}
            </Text>
          )}
          {remark.answer !== '' && (
            <Text size="sm">{t('moderation.remark.answer', { answer: remark.answer })}</Text>
          )}
        </Stack>
        <Group gap="xs">
          {sheet.may.includes('answer') && !answering && (
            <Button variant="default" size="compact-md" onClick={() => setAnswering(true)}>
              {t(remark.answer === '' ? 'moderation.remark.reply' : 'moderation.remark.replyAgain')}
            </Button>
          )}
          {sheet.may.includes('answer') && !answering && (
            <Button
              variant="default"
              size="compact-md"
              loading={answer.isPending}
              onClick={() => answer.mutate({ ...key, resolved: !resolved, answer: remark.answer })}
            >
              {t(resolved ? 'moderation.remark.reopen' : 'moderation.remark.resolve')}
            </Button>
          )}
          {sheet.may.includes('judge') && (
            <ConfirmButton
              variant="subtle"
              size="compact-md"
              question={t('moderation.remark.removeQuestion')}
              confirmLabel={t('moderation.remark.remove')}
              onConfirm={() => remove.mutate(key)}
            >
              {t('moderation.remark.remove')}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
      {answering && <RemarkAnswer id={sheet.id} remark={remark} onDone={() => setAnswering(false)} />}
      {error && <Failed error={error} />}
    </Paper>
  );
}
