import { useApi } from '@pbnet/api-client/react';
import { can } from '@pbnet/domain/access';
import { Failed, useUser, WordsDialog } from '@pbnet/micro-frontend';
import { Anchor, Button, ConfirmButton, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { videoPath } from '../video-parts/video-shapes.ts';
import { AgreeDialog } from './agree-dialog.tsx';
import type { BroadcastCard } from './broadcast-shapes.ts';
import { PostponeBroadcast } from './postpone-broadcast.tsx';
import { PrepareButton } from './prepare-button.tsx';
import { RecordDialog } from './record-dialog.tsx';
import { TestDialog } from './test-dialog.tsx';
import { useBroadcastStep } from './use-broadcast-step.ts';

export interface BroadcastActionsProps {
  readonly card: BroadcastCard;
  onEdit(): void;
}

/** What this person can do with the broadcast now; the first step is the primary one. */
export function BroadcastActions({ card, onEdit }: BroadcastActionsProps) {
  const { t } = useTranslation();
  const { broadcasts } = useApi();
  const done = useBroadcastStep();
  const mayMakeVideo = can(useUser(), 'video.edit');
  const { broadcast, may, runs } = card;
  const { id, version, state, videoId, recordingUrl, testRun } = broadcast;
  const key = { id, version };
  const again = useMutation(broadcasts.askAgain.mutationOptions(done(t('broadcasts.done.ask-again'))));
  const live = useMutation(broadcasts.goLive.mutationOptions(done(t('broadcasts.done.go-live'))));
  const finish = useMutation(broadcasts.finish.mutationOptions(done(t('broadcasts.done.finish'))));
  const back = useMutation(broadcasts.return.mutationOptions(done(t('broadcasts.done.return'))));
  const cancel = useMutation(broadcasts.cancel.mutationOptions(done(t('broadcasts.done.cancel'))));
  const video = useMutation(broadcasts.makeVideo.mutationOptions(done(t('broadcasts.done.video'))));
  const error = again.error ?? live.error ?? finish.error ?? video.error;
  const tested = testRun?.passed === true;
  if (may.length === 0) return null;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {may.includes('agree') && <AgreeDialog broadcast={broadcast} />}
        {may.includes('ask-again') && (
          <Button loading={again.isPending} onClick={() => again.mutate(key)}>
            {t('broadcasts.step.ask-again')}
          </Button>
        )}
        {may.includes('prepare') && <PrepareButton broadcast={broadcast} />}
        {may.includes('test') && <TestDialog broadcast={broadcast} primary={!tested} />}
        {may.includes('go-live') && (
          <ConfirmButton
            variant={tested ? 'filled' : 'default'}
            loading={live.isPending}
            question={t('broadcasts.live.question')}
            details={t('broadcasts.live.details')}
            confirmLabel={t('broadcasts.step.go-live')}
            onConfirm={() => live.mutateAsync(key).catch(() => undefined)}
          >
            {t('broadcasts.step.go-live')}
          </ConfirmButton>
        )}
        {may.includes('finish') && (
          <ConfirmButton
            loading={finish.isPending}
            question={t('broadcasts.live.finishQuestion')}
            details={t('broadcasts.live.finishDetails')}
            confirmLabel={t('broadcasts.step.finish')}
            onConfirm={() => finish.mutateAsync(key).catch(() => undefined)}
          >
            {t('broadcasts.step.finish')}
          </ConfirmButton>
        )}
        {may.includes('record') && <RecordDialog broadcast={broadcast} />}
        {runs && mayMakeVideo && state === 'finished' && recordingUrl !== null && videoId === null && (
          <Button variant="default" loading={video.isPending} onClick={() => video.mutate(key)}>
            {t('broadcasts.step.video')}
          </Button>
        )}
        {videoId !== null && runs && (
          <Anchor component={Link} to={videoPath(videoId)}>
            {t('broadcasts.video')}
          </Anchor>
        )}
        {may.includes('return') && (
          <WordsDialog
            thing={`broadcast-return:${id}`}
            open={t('broadcasts.step.return')}
            title={t('broadcasts.return.title')}
            label={t('broadcasts.return.label')}
            help={t('broadcasts.return.help')}
            send={t('broadcasts.return.send')}
            short={t('broadcasts.wrong.reason')}
            onSend={(reason) => back.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('save') && (
          <Button variant="default" onClick={onEdit}>
            {t('broadcasts.step.save')}
          </Button>
        )}
        {may.includes('postpone') && <PostponeBroadcast broadcast={broadcast} />}
        {may.includes('cancel') && (
          <WordsDialog
            thing={`broadcast-cancel:${id}`}
            open={t('broadcasts.step.cancel')}
            title={t('broadcasts.cancel.title')}
            label={t('broadcasts.cancel.label')}
            help={t('broadcasts.cancel.help')}
            send={t('broadcasts.cancel.send')}
            short={t('broadcasts.wrong.reason')}
            onSend={(reason) => cancel.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
