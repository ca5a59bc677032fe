import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  Group,
  Icon,
  Loader,
  PageHeader,
  SegmentedControl,
  SimpleGrid,
  Stack,
  StatCard,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NearTable } from './near-table.tsx';
import { RegionsTable } from './regions-table.tsx';
import { SpotsFilters } from './spots-filters.tsx';
import { SpotsMap } from './spots-map.tsx';
import { SpotsPoints } from './spots-points.tsx';
import { SpotsTable } from './spots-table.tsx';
import { questionOf, useWhiteSpotsAddress, views } from './white-spots-address.ts';
import type { WhiteSpotsView } from './white-spots-shapes.ts';

/** Where the network has no centre, and where it has two in one place. */
export function WhiteSpotsPage() {
  const { t } = useTranslation();
  const mayEdit = useCan('opening-plan.edit');
  const [address] = useWhiteSpotsAddress();
  const query = new URLSearchParams(
    Object.entries(questionOf(address)).map(([name, value]) => [name, String(value)]),
  );
  return (
    <>
      <PageTitle title={t('white-spots.title')} />
      <PageHeader
        title={t('white-spots.title')}
        lead={t('white-spots.lead')}
        trail={
          <Group gap="md">
            <Anchor component={Link} to="/agreements/health">
              {t('white-spots.health')}
            </Anchor>
            <Anchor component={Link} to="/agreements/plan">
              {t('white-spots.plan')}
            </Anchor>
          </Group>
        }
        actions={
          <>
            <Button
              component="a"
              variant="default"
              href={`/files/white-spots.xlsx?${query}`}
              download
              leftSection={<Icon name="download" />}
            >
              {t('white-spots.xlsx')}
            </Button>
            {mayEdit && (
              <Button component={Link} variant="default" to="/agreements/white-spots/list">
                {t('white-spots.list')}
              </Button>
            )}
          </>
        }
      />
      <Found />
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address] = useWhiteSpotsAddress();
  const { data, error, refetch } = useQuery(
    useApi().whiteSpots.find.queryOptions(questionOf(address), { placeholderData: keepPreviousData }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('white-spots.loading')} />;
  const [only] = data.regions.length === 1 ? data.regions : [];
  const chosen = data.regions.find(({ id }) => id === address.regionId) ?? only;
  return (
    <Stack>
      <SpotsFilters regions={data.regions} />
      <Figures found={data} />
      {data.regions.length > 1 && <SpotsMap found={data} />}
      {chosen && <SpotsPoints key={chosen.id} found={data} region={chosen} />}
      <Lists found={data} />
    </Stack>
  );
}

function Figures({ found }: { readonly found: WhiteSpotsView }) {
  const { t } = useTranslation();
  const known = found.regions.some(({ municipalities }) => municipalities > 0);
  const people = found.spots.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <StatCard label={t('white-spots.stat.spots')} value={known ? found.spots.length : null} />
      <StatCard label={t('white-spots.stat.people')} value={known ? people : null} />
      <StatCard
        label={t('white-spots.stat.regions')}
        value={found.regions.filter(({ centers }) => centers === 0).length}
      />
      <StatCard label={t('white-spots.stat.near')} value={found.near.length} />
    </SimpleGrid>
  );
}

function Lists({ found }: { readonly found: WhiteSpotsView }) {
  const { t } = useTranslation();
  const [{ view }, change] = useWhiteSpotsAddress();
  return (
    <Stack>
      <Group>
        <SegmentedControl
          aria-label={t('white-spots.view')}
          value={view}
          data={views.map((value) => ({ value, label: t(`white-spots.views.${value}`) }))}
          onChange={(chosen) => change({ view: views.find((one) => one === chosen) ?? 'spots' })}
        />
      </Group>
      {view === 'spots' && <SpotsTable found={found} />}
      {view === 'regions' && <RegionsTable regions={found.regions} />}
      {view === 'near' && <NearTable found={found} />}
    </Stack>
  );
}
