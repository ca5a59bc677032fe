import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FileButton, FormError, Group, Stack, Text, Title, UnstyledButton } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { jpegOf } from './jpeg-of.ts';
import { useVideoStep } from './use-video-step.ts';
import { durationWords, posterUrl, type VideoCard } from '../video-parts/video-shapes.ts';
import classes from './video.module.css';

/** The picture that stands for the video: one of its frames, or one's own. */
export function VideoPosters({ card: { video, posters, may } }: { readonly card: VideoCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { videos } = useApi();
  const step = useVideoStep()(t('videos.done.choose-poster'));
  const choose = useMutation(videos.choosePoster.mutationOptions(step));
  const add = useMutation(videos.addPoster.mutationOptions(step));
  const [unreadable, setUnreadable] = useState(false);
  const mayChoose = may.includes('choose-poster');
  const error = choose.error ?? add.error;
  if (!mayChoose || (posters.length === 0 && video.objectKey === null)) return null;

  async function send(file: File | null) {
    if (!file) return;
    const jpeg = await jpegOf(file);
    setUnreadable(jpeg === null);
    if (jpeg !== null) add.mutate({ id: video.id, version: video.version, jpeg });
  }

  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('videos.poster.title')}
      </Title>
      <Text c="dimmed">{t('videos.poster.help')}</Text>
      <FormError>
        {unreadable ? t('videos.poster.unreadable') : error ? failureOf(error, language).text : undefined}
      </FormError>
      <Group>
        {posters.map(({ key, atMs }) => (
          <UnstyledButton
            key={key}
            className={classes['poster']}
            aria-pressed={key === video.posterKey}
            aria-label={
              atMs === null ? t('videos.poster.own') : t('videos.poster.frame', { at: durationWords(atMs) })
            }
            disabled={choose.isPending}
            onClick={() => choose.mutate({ id: video.id, version: video.version, key })}
          >
            <img src={posterUrl(video.id, key)} alt="" loading="lazy" />
          </UnstyledButton>
        ))}
      </Group>
      <Group>
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => void send(file)}>
          {(props) => (
            <Button variant="default" loading={add.isPending} {...props}>
              {t('videos.poster.add')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
