import { useApi } from '@pbnet/api-client/react';
import type { OpeningState } from '@pbnet/domain/openings';
import { Failed, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, Stack, Title } from '@pbnet/ui';
import { PointMap, type MapPoint, type Mark } from '@pbnet/ui/map';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName, openingPath } from './opening-shapes.ts';
import { askedOf, useOpeningsAddress } from './openings-address.ts';

const marks = ['ring', 'dot', 'square', 'cross'] as const satisfies readonly Mark[];

const markOf: Readonly<Record<OpeningState, Mark>> = {
  proposed: 'ring',
  'under-review': 'ring',
  agreed: 'dot',
  'in-plan': 'dot',
  preparing: 'dot',
  ready: 'dot',
  postponed: 'dot',
  opened: 'square',
  rejected: 'cross',
  withdrawn: 'cross',
};

/** Openings that have coordinates as points, the others as a list below. */
export function OpeningsMap() {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const [address] = useOpeningsAddress();
  const { data, error, refetch } = useQuery(
    useApi().openings.board.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('openings.loading')} />;
  const points = data.openings.flatMap((opening): readonly MapPoint[] => {
    const { id, name, state, plannedMonth, latitude, longitude } = opening;
    if (latitude === null || longitude === null) return [];
    const month = plannedMonth === null ? t('openings.noMonth') : monthName(plannedMonth, language);
    const text = `${month}, ${t(`openings.state.${state}`)}`;
    return [{ key: id, name, text, mark: markOf[state], latitude, longitude }];
  });
  const bare = data.openings.filter(({ latitude }) => latitude === null);
  return (
    <Stack gap="lg">
      <PointMap
        title={t('openings.map.title')}
        order={2}
        summary={t('openings.map.summary', { shown: points.length, missing: bare.length })}
        points={points}
        marks={marks.map((mark) => ({ mark, label: t(`openings.map.mark.${mark}`) }))}
        focus={address.regionId === undefined ? undefined : data.openings[0]?.regionCode}
        link={({ key, name }) => (
          <Anchor component={Link} to={openingPath(key)}>
            {name}
          </Anchor>
        )}
        onOpen={(key) => host.navigate(openingPath(key))}
      />
      {bare.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('openings.map.withoutPoint')}
          </Title>
          <ul>
            {bare.map(({ id, name, regionName }) => (
              <li key={id}>
                <Anchor component={Link} to={openingPath(id)}>
                  {name}
                </Anchor>{' '}
                {regionName}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}
