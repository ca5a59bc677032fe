import { useApi } from '@pbnet/api-client/react';
import { Anchor, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PosterLine } from './poster-line.tsx';

/** The next events on the portal's first page. */
export function PostersSection() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().posters.list.queryOptions({}));
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="posters-title">
      <Title order={2} size="h3" id="posters-title" mb="sm">
        {t('posters.next')}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} mb="sm">
        {data.slice(0, 5).map((poster) => (
          <PosterLine key={poster.id} poster={poster} />
        ))}
      </Stack>
      <Anchor component={Link} to="/events">
        {t('posters.all')}
      </Anchor>
    </section>
  );
}
