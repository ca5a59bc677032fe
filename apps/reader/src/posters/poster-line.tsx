import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Group, Paper, Stack, StateBadge, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Poster } from './poster-shapes.ts';

/** Cancelled and postponed events say so; the others need no badge. */
export function PosterNews({ poster: { state } }: { readonly poster: Poster }) {
  const { t } = useTranslation();
  if (state === 'cancelled') return <StateBadge tone="bad">{t('posters.cancelled')}</StateBadge>;
  return state === 'postponed' ? <StateBadge tone="warning">{t('posters.postponed')}</StateBadge> : null;
}

export function PosterLine({ poster }: { readonly poster: Poster }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, kindName, format, placeName, locality, regionName } = poster;
  const where = [placeName, locality, regionName].filter((part) => part !== '').join(', ');
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap={4}>
        <Group gap="sm">
          <Anchor component={Link} to={`/events/${id}`} fw={600} lang="ru">
            {title}
          </Anchor>
          <PosterNews poster={poster} />
        </Group>
        <Text>{placeTime(poster, language) ?? t('posters.noDates')}</Text>
        <Text lang="ru">{where}</Text>
        <Text c="dimmed">{`${kindName[language]}, ${t(`posters.format.${format}`)}`}</Text>
      </Stack>
    </Paper>
  );
}
