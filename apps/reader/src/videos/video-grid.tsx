import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { asDay } from '@pbnet/domain';
import { Anchor, formatNumber, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lengthOf, type GalleryEntry } from './video-shapes.ts';
import classes from './videos.module.css';

export interface VideoGridProps {
  readonly label: string;
  readonly videos: readonly GalleryEntry[];
}

export function VideoGrid({ label, videos }: VideoGridProps) {
  return (
    <ul className={classes['grid']} aria-label={label}>
      {videos.map((video) => (
        <VideoTile key={video.id} video={video} />
      ))}
    </ul>
  );
}

/** The picture says nothing that the words below do not say. */
function VideoTile({ video }: { readonly video: GalleryEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, theme, regionName, publishedAt, durationMs, poster, views } = video;
  const facts = [
    regionName ?? t('videos.library'),
    theme,
    wholeDayName(asDay(publishedAt.slice(0, 10)), language),
    ...(views > 0 ? [t('videos.views', { count: views, number: formatNumber(views, language) })] : []),
  ];
  return (
    <li>
      <div className={classes['picture']}>
        {poster !== null && <img src={poster} alt="" loading="lazy" decoding="async" />}
        {durationMs !== null && <span className={classes['length']}>{lengthOf(durationMs)}</span>}
      </div>
      <Anchor component={Link} to={`/videos/${id}`} fw={600} lang="ru">
        {title}
      </Anchor>
      <Text size="sm" c="dimmed">
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Text>
    </li>
  );
}
