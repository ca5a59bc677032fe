import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useVideoStep } from './use-video-step.ts';
import type { VideoCard } from '../video-parts/video-shapes.ts';

export interface VideoActionsProps {
  readonly card: VideoCard;
  onEdit(): void;
}

/** What this person can do with the video now; the file's upload stands below. */
export function VideoActions({ card: { video, may }, onEdit }: VideoActionsProps) {
  const { t } = useTranslation();
  const { videos } = useApi();
  const done = useVideoStep();
  const submit = useMutation(videos.submit.mutationOptions(done(t('videos.done.submit'))));
  const again = useMutation(videos.checkAgain.mutationOptions(done(t('videos.done.check-again'))));
  const withdraw = useMutation(videos.withdraw.mutationOptions(done(t('videos.done.withdraw'))));
  const key = { id: video.id, version: video.version };
  const error = submit.error ?? again.error;
  const mayCheck = may.includes('check-again') && video.objectKey !== null;
  if (may.every((command) => command === 'upload' || command === 'choose-poster')) return null;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {may.includes('submit') && video.objectKey !== null && (
          <Button loading={submit.isPending} onClick={() => submit.mutate(key)}>
            {t('videos.step.submit')}
          </Button>
        )}
        {may.includes('save') && (
          <Button variant="default" onClick={onEdit}>
            {t('videos.step.save')}
          </Button>
        )}
        {mayCheck && (
          <Button variant="default" loading={again.isPending} onClick={() => again.mutate(key)}>
            {t('videos.step.check-again')}
          </Button>
        )}
        {may.includes('withdraw') && (
          <WordsDialog
            thing={`video-withdraw:${video.id}`}
            open={t('videos.step.withdraw')}
            title={t('videos.withdrawTitle')}
            label={t('videos.reason')}
            help={t('videos.withdrawHelp')}
            send={t('videos.withdrawSend')}
            short={t('videos.wrong.reason')}
            onSend={(reason) => withdraw.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
