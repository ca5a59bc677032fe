import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  Card,
  EmptyState,
  Group,
  Loader,
  PageHeader,
  Pagination,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  StateBadge,
  Text,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { partnerPath, type Pair } from './partner-shapes.ts';
import { usePartnerStep } from './use-partner-step.ts';

const numberOf = (text: string | null) => Number(text) || undefined;

/** Cards that may be of one institution, for a person to decide about. */
export function PairsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const [regionId, page] = [numberOf(search.get('region')), numberOf(search.get('page')) ?? 1];
  const dismissed = search.get('show') === 'dismissed';
  const { data: regions = [] } = useQuery(api.calendar.regions.queryOptions());
  const { data, error, refetch } = useQuery(
    api.partners.pairs.queryOptions(
      { dismissed, page, ...(regionId === undefined ? {} : { regionId }) },
      { placeholderData: (before) => before },
    ),
  );

  function change(name: string, value: string | null) {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  }

  const pages = data ? Math.ceil(data.total / data.pageSize) : 0;
  return (
    <>
      <PageTitle title={t('partners.pairs.title')} />
      <PageHeader
        title={t('partners.pairs.title')}
        lead={t('partners.pairs.lead')}
        trail={
          <Anchor component={Link} to="/agreements/partners">
            {t('partners.title')}
          </Anchor>
        }
      />
      <Stack>
        <Group align="end">
          <SegmentedControl
            aria-label={t('partners.pairs.show')}
            value={dismissed ? 'dismissed' : 'waiting'}
            onChange={(value) => change('show', value === 'dismissed' ? value : null)}
            data={(['waiting', 'dismissed'] as const).map((value) => ({
              value,
              label: t(`partners.pairs.${value}`),
            }))}
          />
          <Select
            label={t('partners.filter.region')}
            placeholder={t('partners.filter.anyRegion')}
            clearable
            searchable
            data={regions.map(({ id, nameRu, nameEn }) => ({
              value: String(id),
              label: language === 'ru' ? nameRu : nameEn,
            }))}
            value={regionId?.toString() ?? null}
            onChange={(value) => change('region', value)}
          />
        </Group>
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('partners.loading')} />}
        {data?.rows.length === 0 && (
          <EmptyState title={t('partners.pairs.empty')}>{t('partners.pairs.emptyHelp')}</EmptyState>
        )}
        {data && data.total > 0 && (
          <Text role="status">{t('partners.pairs.count', { count: data.total })}</Text>
        )}
        {data?.rows.map((pair) => (
          <PairCard key={`${pair.one.id}-${pair.other.id}`} pair={pair} />
        ))}
        {pages > 1 && (
          <Pagination total={pages} value={page} onChange={(next) => change('page', String(next))} />
        )}
      </Stack>
    </>
  );
}

function PairCard({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation();
  const done = usePartnerStep();
  const tell = useMutation(useApi().partners.tellApart.mutationOptions(done(t('partners.pairs.told'))));
  const { one, other, grounds, regionName, dismissed } = pair;
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        <Group gap="xs">
          {grounds.map((ground) => (
            <StateBadge key={ground} tone={ground === 'name' || ground === 'address' ? 'warning' : 'bad'}>
              {t(`partners.pairs.ground.${ground}`)}
            </StateBadge>
          ))}
          <Text c="dimmed">{regionName}</Text>
        </Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Side side={one} />
          <Side side={other} />
        </SimpleGrid>
        {tell.error && <Failed error={tell.error} />}
        {!dismissed && (
          <Group>
            <Button
              component={Link}
              variant="light"
              to={`/agreements/partners/duplicates/${one.id}/${other.id}`}
              aria-label={t('partners.pairs.compareNamed', { one: one.name, other: other.name })}
            >
              {t('partners.pairs.compare')}
            </Button>
            <Button
              variant="default"
              loading={tell.isPending}
              aria-label={t('partners.pairs.apartNamed', { one: one.name, other: other.name })}
              onClick={() => tell.mutate({ oneId: one.id, otherId: other.id })}
            >
              {t('partners.pairs.apart')}
            </Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}

function Side({ side }: { readonly side: Pair['one'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap={0}>
      <Anchor component={Link} to={partnerPath(side.id)}>
        {side.name}
      </Anchor>
      <Text size="sm">
        {t('partners.pairs.numbers', {
          tax: side.taxNumber ?? '—',
          registration: side.registrationNumber ?? '—',
        })}
      </Text>
      {side.address !== '' && (
        <Text size="sm" c="dimmed">
          {side.address}
        </Text>
      )}
    </Stack>
  );
}
