import { useLanguage, momentName, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, FactList, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { durationWords, ownerOf, sizeWords, type NamedVideo } from '../video-parts/video-shapes.ts';
import classes from './video.module.css';

/** The card as people read it. What is not known yet says so. */
export function VideoFacts({ video }: { readonly video: NamedVideo }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { fileName, size, durationMs, width, height, jointEventId, publishAt, recordedOn } = video;
  const file = [
    fileName,
    size === null ? null : sizeWords(size, language),
    durationMs === null ? null : durationWords(durationMs),
    width === null || height === null ? null : `${width} × ${height}`,
  ];
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('videos.card')}
      </Title>
      <FactList>
        <Fact name={t('videos.field.annotation')}>
          {video.annotation === '' ? '' : <span className={classes['words']}>{video.annotation}</span>}
        </Fact>
        <Fact name={t('videos.field.owner')}>
          {[
            video.centerName,
            ownerOf({ ...video, centerName: null }, t('videos.headquarters')),
            regionOf(video),
          ]
            .filter(Boolean)
            .join(', ')}
        </Fact>
        <Fact name={t('videos.field.theme')}>{video.theme}</Fact>
        <Fact name={t('videos.field.tags')}>{video.tags.join(', ')}</Fact>
        <Fact name={t('videos.field.language')}>{languageName(video.language, language)}</Fact>
        <Fact name={t('videos.field.recordedOn')}>
          {recordedOn === null ? '' : wholeDayName(recordedOn, language)}
        </Fact>
        <Fact name={t('videos.field.publishAt')}>
          {publishAt === null ? t('videos.asSoon') : momentName(publishAt, language)}
        </Fact>
        {jointEventId !== null && (
          <Fact name={t('videos.field.jointEventId')}>
            <Anchor component={Link} to={`/events/joint/${jointEventId}`}>
              {video.jointEventTitle ?? t('videos.openEvent')}
            </Anchor>
          </Fact>
        )}
        <Fact name={t('videos.field.file')}>{file.filter((part) => part !== null).join(', ')}</Fact>
      </FactList>
    </Stack>
  );
}

/** Names of regional centers often tell the region already. */
function regionOf({ regionalCenterName, regionName }: NamedVideo): string {
  return regionalCenterName.includes(regionName) ? '' : regionName;
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{name}</dt>
      <dd>{children === '' ? <Text c="dimmed">{t('videos.unknown')}</Text> : children}</dd>
    </>
  );
}
