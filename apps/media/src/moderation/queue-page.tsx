import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Group,
  Loader,
  PageHeader,
  Pagination,
  SearchField,
  SegmentedControl,
  Select,
  Stack,
  Text,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Queue } from './moderation-shapes.ts';
import { useQueueAddress, whoseValues } from './queue-address.ts';
import { QueueTable } from './queue-table.tsx';
import { useAge } from './use-age.ts';

/** Videos that wait for headquarters' word. */
export function QueuePage() {
  const { t } = useTranslation();
  const lists = useCan('playlist.manage');
  const [address, change] = useQueueAddress();
  const { data, error, refetch } = useQuery(
    useApi().moderation.queue.queryOptions(address, { placeholderData: (before) => before }),
  );
  const pages = data ? Math.ceil(data.total / data.pageSize) : 0;
  return (
    <>
      <PageTitle title={t('moderation.title')} />
      <PageHeader
        title={t('moderation.title')}
        lead={t('moderation.lead')}
        actions={
          <>
            <Button variant="default" component={Link} to="/media/moderation/items">
              {t('moderation.toItems')}
            </Button>
            {lists && (
              <Button variant="default" component={Link} to="/media/playlists">
                {t('moderation.playlists')}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="lg">
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('moderation.loading')} />}
        {data && <Figures queue={data} />}
        <QueueFilters />
        {data && <QueueTable queue={data} />}
        {pages > 1 && <Pagination total={pages} value={address.page} onChange={(page) => change({ page })} />}
      </Stack>
    </>
  );
}

function Figures({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const age = useAge();
  return (
    <Group gap="xl">
      <Figure label={t('moderation.waiting')} value={String(queue.waiting)} />
      <Figure label={t('moderation.median')} value={age(queue.medianAgeMs)} />
      <Figure label={t('moderation.oldest')} value={age(queue.oldestAgeMs)} />
      <Figure label={t('moderation.decision')} value={age(queue.medianDecisionMs)} />
    </Group>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Stack gap={0}>
      <Text c="dimmed">{label}</Text>
      <Text size="xl" fw={600}>
        {value}
      </Text>
    </Stack>
  );
}

function QueueFilters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ whose, regionId, search = '' }, change] = useQueueAddress();
  const { data: regions = [] } = useQuery(useApi().calendar.regions.queryOptions());
  return (
    <Group align="end">
      <SegmentedControl
        aria-label={t('moderation.whose')}
        data={[
          { value: '', label: t('moderation.whoseAll') },
          { value: 'free', label: t('moderation.whoseFree') },
          { value: 'mine', label: t('moderation.whoseMine') },
        ]}
        value={whose ?? ''}
        onChange={(value) => change({ whose: whoseValues.find((known) => known === value) })}
      />
      <Select
        label={t('moderation.region')}
        placeholder={t('moderation.anyRegion')}
        clearable
        searchable
        data={regions.map(({ id, nameRu, nameEn }) => ({
          value: String(id),
          label: language === 'ru' ? nameRu : nameEn,
        }))}
        value={regionId?.toString() ?? null}
        onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
      />
      <SearchField
        label={t('moderation.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
    </Group>
  );
}
