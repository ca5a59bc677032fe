import { useApi } from '@pbnet/api-client/react';
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { VideoPlayer, type VideoPlayerProps } from '../video-parts/video-player.tsx';
import { shownEditions } from './captions-shapes.ts';

export interface CaptionedPlayerProps extends Omit<VideoPlayerProps, 'captions'> {
  readonly ref?: Ref<HTMLVideoElement>;
}

/** The player with the captions that the video has now. */
export function CaptionedPlayer(props: CaptionedPlayerProps) {
  const { id } = props.video;
  const { data } = useQuery(useApi().captions.list.queryOptions({ id }));
  const captions = shownEditions(data?.editions ?? []).map(({ language, name, number }) => ({
    ...{ language, name, url: `/files/videos/${id}/captions/${language}.vtt?number=${number}` },
  }));
  return <VideoPlayer {...props} captions={captions} />;
}
