import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, Group, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PosterLine } from './poster-line.tsx';

/** What is on in the network: agreed events that are not over, of one region or of all. */
export function PostersPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const typed = Number(search.get('region'));
  const regionId = Number.isSafeInteger(typed) && typed > 0 ? typed : null;
  const api = useApi().posters;
  const { data, error, refetch } = useQuery(api.list.queryOptions(regionId === null ? {} : { regionId }));
  return (
    <>
      <PageTitle title={t('posters.title')} />
      <PageHeader title={t('posters.title')} lead={t('posters.lead')} />
      <Stack>
        <Group align="end">
          <RegionSelect
            value={regionId}
            onChange={(id) => setSearch(id === null ? {} : { region: String(id) }, { replace: true })}
          />
          <Anchor
            href={regionId === null ? '/feeds/joint-events.ics' : `/feeds/joint-events/${regionId}.ics`}
          >
            {t('posters.feed')}
          </Anchor>
        </Group>
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('posters.loading')} />}
        {data?.length === 0 && <EmptyState title={t('posters.empty')}>{t('posters.emptyHelp')}</EmptyState>}
        {data && data.length > 0 && (
          <Stack component="ul" gap="sm" m={0} p={0}>
            {data.map((poster) => (
              <PosterLine key={poster.id} poster={poster} />
            ))}
          </Stack>
        )}
      </Stack>
    </>
  );
}

interface RegionSelectProps {
  readonly value: number | null;
  onChange(id: number | null): void;
}

function RegionSelect({ value, onChange }: RegionSelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(useApi().posters.regions.queryOptions());
  return (
    <Select
      label={t('posters.region')}
      placeholder={t('posters.allRegions')}
      clearable
      searchable
      data={data.map(({ id, nameRu, nameEn }) => ({
        value: String(id),
        label: language === 'ru' ? nameRu : nameEn,
      }))}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
