import { useEffect, useRef, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { posterUrl, sourceUrl, type NamedVideo } from './video-shapes.ts';
import classes from './video-player.module.css';

export interface VideoPlayerProps {
  readonly video: Pick<NamedVideo, 'id' | 'objectKey' | 'posterKey' | 'title'>;
  /** Seconds from the beginning to stand at; a new value moves there. */
  readonly at?: number | null;
  readonly captions?: readonly VideoTrack[];
  /** For what reads or sets the time: remarks, captions. */
  readonly ref?: Ref<HTMLVideoElement>;
}

export interface VideoTrack {
  readonly language: string;
  readonly name: string;
  readonly url: string;
}

/** The browser's own player. */
export function VideoPlayer({ video, at = null, captions = [], ref }: VideoPlayerProps) {
  const { t } = useTranslation();
  const own = useRef<HTMLVideoElement | null>(null);

  useEffect(() => {
    const player = own.current;
    if (player === null || at === null) return;
    player.currentTime = at;
    player.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <video
      ref={(element) => {
        own.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }}
      className={classes['player']}
      src={sourceUrl(video)}
      {...(video.posterKey === null ? {} : { poster: posterUrl(video.id, video.posterKey) })}
      controls
      preload="metadata"
      aria-label={t('videos.player', { title: video.title })}
    >
      {captions.map(({ language, name, url }, index) => (
        <track
          key={language}
          kind="captions"
          srcLang={language}
          label={name}
          src={url}
          default={index === 0}
        />
      ))}
    </video>
  );
}
