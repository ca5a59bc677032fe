import { useApi } from '@pbnet/api-client/react';
import { Failed, moscowTime, PageTitle, placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../facts/facts.tsx';
import { PosterNews } from './poster-line.tsx';
import type { Poster } from './poster-shapes.ts';
import classes from './posters.module.css';

export function PosterPage() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...useApi().posters.get.queryOptions({ id: eventId }),
    retry: false,
  });
  if (data) return <Shown poster={data} />;
  return (
    <>
      <PageTitle title={t('posters.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('posters.loading')} />
      )}
    </>
  );
}

function Shown({ poster }: { readonly poster: Poster }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moscow = moscowTime(poster, language);
  const { title, placeName, hall, locality, regionName, organisers, withLibrary, links } = poster;
  const where = [placeName, hall, locality, regionName].filter((part) => part !== '').join(', ');
  const hosts = [...(withLibrary ? [t('posters.library')] : []), ...organisers].join('; ');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/events">
            {t('posters.title')}
          </Anchor>
        }
        state={<PosterNews poster={poster} />}
      />
      <Stack>
        <Facts
          facts={[
            [
              t('posters.when'),
              <>
                {placeTime(poster, language) ?? t('posters.noDates')}
                {moscow !== null && <Text c="dimmed">{t('posters.inMoscow', { time: moscow })}</Text>}
              </>,
            ],
            [t('posters.where'), where],
            [t('posters.kind'), `${poster.kindName[language]}, ${t(`posters.format.${poster.format}`)}`],
            [t('posters.hosts'), hosts],
            [t('posters.audience'), poster.audience],
          ]}
        />
        {poster.onAir && <Text>{t('posters.onAir')}</Text>}
        <Text className={classes['words']} lang="ru">
          {poster.description}
        </Text>
        {links.map(({ label, url }) => (
          <Anchor key={url} href={url} rel="noreferrer" lang="ru">
            {label}
          </Anchor>
        ))}
      </Stack>
    </>
  );
}
