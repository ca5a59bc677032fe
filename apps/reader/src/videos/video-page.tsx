import { useApi } from '@pbnet/api-client/react';
import { asDay } from '@pbnet/domain';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, formatNumber, List, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../facts/facts.tsx';
import { VideoGrid } from './video-grid.tsx';
import { lengthOf, type GalleryVideo } from './video-shapes.ts';
import classes from './videos.module.css';

export function VideoPage() {
  const { t } = useTranslation();
  const { videoId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...useApi().gallery.get.queryOptions({ id: videoId }),
    retry: false,
  });
  if (data) return <Shown key={data.id} video={data} />;
  return (
    <>
      <PageTitle title={t('videos.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('videos.loading')} />
      )}
    </>
  );
}

function Shown({ video }: { readonly video: GalleryVideo }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, annotation, theme, regionId, regionName, regionalCenterName, publishedAt } = video;
  const { recordedOn, durationMs, views, placements, related } = video;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/videos">
            {t('videos.title')}
          </Anchor>
        }
      />
      <Stack gap="xl">
        <Player video={video} />
        {annotation !== '' && (
          <Text className={classes['words']} lang="ru">
            {annotation}
          </Text>
        )}
        <Facts
          facts={[
            [
              t('videos.region'),
              regionId === null ? (
                t('videos.library')
              ) : (
                <Anchor component={Link} to={`/videos?region=${regionId}`} lang="ru">
                  {regionName}
                </Anchor>
              ),
            ],
            [t('videos.who'), regionalCenterName ?? ''],
            [
              t('videos.theme'),
              theme === '' ? (
                ''
              ) : (
                <Anchor component={Link} to={`/videos?theme=${encodeURIComponent(theme)}`} lang="ru">
                  {theme}
                </Anchor>
              ),
            ],
            [t('videos.recorded'), recordedOn === null ? '' : wholeDayName(asDay(recordedOn), language)],
            [t('videos.published'), wholeDayName(asDay(publishedAt.slice(0, 10)), language)],
            [t('videos.length'), durationMs === null ? '' : lengthOf(durationMs)],
            [t('videos.viewsTitle'), views === 0 ? '' : formatNumber(views, language)],
          ]}
        />
        {placements.length > 0 && (
          <section aria-labelledby="elsewhere-title">
            <Title order={2} size="h4" id="elsewhere-title">
              {t('videos.elsewhere')}
            </Title>
            <List>
              {placements.map(({ channel, address }) => (
                <List.Item key={address}>
                  <Anchor href={address} rel="noreferrer">
                    {channel}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </section>
        )}
        {related.length > 0 && (
          <section aria-labelledby="related-title">
            <Title order={2} size="h4" id="related-title" mb="sm">
              {t('videos.related')}
            </Title>
            <VideoGrid label={t('videos.related')} videos={related} />
          </section>
        )}
      </Stack>
    </>
  );
}

/** Browsers play a MOV of H.264 when they look inside, and pass it over when they are told its name. */
const typeOf = (contentType: string | null) =>
  contentType === null || contentType === 'video/quicktime' ? {} : { type: contentType };

/** The browser's own player: keyboard, captions and full screen are its own. */
function Player({
  video: { title, source, contentType, poster, captions, language },
}: {
  readonly video: GalleryVideo;
}) {
  const { t } = useTranslation();
  if (source === null) return <Alert>{t('videos.elsewhereOnly')}</Alert>;
  return (
    <video
      className={classes['player']}
      controls
      preload="metadata"
      playsInline
      aria-label={title}
      {...(poster === null ? {} : { poster })}
    >
      <source src={source} {...typeOf(contentType)} />
      {captions.map(({ language: of, name, address }) => (
        <track
          key={of}
          kind={of === language ? 'captions' : 'subtitles'}
          src={address}
          srcLang={of}
          label={name}
          default={of === language}
        />
      ))}
      <a href={source}>{t('videos.download')}</a>
    </video>
  );
}
