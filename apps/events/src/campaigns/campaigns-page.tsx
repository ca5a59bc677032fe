import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage, useUser, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  Group,
  Loader,
  PageHeader,
  SearchField,
  SegmentedControl,
  Stack,
  type DataTableColumn,
} from '@pbnet/ui';
import { isFoundIn } from '@pbnet/domain/platform';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Listed } from './campaign-shapes.ts';
import { listParts, useListFilters } from './list-filters.ts';
import { AnswerState, CampaignPhase } from './state-words.tsx';

export function CampaignsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('campaign.create');
  const network = useUser().place.kind === 'network';
  const { data, error, refetch } = useQuery(useApi().requests.list.queryOptions());
  return (
    <>
      <PageTitle title={t('campaigns.title')} />
      <PageHeader
        title={t('campaigns.title')}
        lead={t(network ? 'campaigns.lead' : 'campaigns.leadOwn')}
        {...(mayMake
          ? {
              actions: (
                <Button component={Link} to="new">
                  {t('campaigns.make')}
                </Button>
              ),
            }
          : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('campaigns.loading')} />}
      {data && <CampaignList campaigns={data} network={network} />}
    </>
  );
}

interface CampaignListProps {
  readonly campaigns: readonly Listed[];
  readonly network: boolean;
}

function CampaignList({ campaigns, network }: CampaignListProps) {
  const { t } = useTranslation();
  const [{ part, search }, setFilters] = useListFilters();
  const shown = campaigns.filter(
    ({ campaign }) =>
      (part === 'all' || campaign.closed === (part === 'ended')) &&
      (search.trim() === '' || isFoundIn(campaign.title, search)),
  );
  return (
    <Stack gap="md">
      <Group align="end">
        <SegmentedControl
          aria-label={t('campaigns.list.label')}
          value={part}
          onChange={(value) => setFilters({ part: listParts.find((one) => one === value) ?? 'running' })}
          data={listParts.map((value) => ({ value, label: t(`campaigns.list.${value}`) }))}
        />
        <SearchField
          label={t('campaigns.list.search')}
          value={search}
          onSearch={(text) => setFilters({ search: text })}
        />
      </Group>
      <CampaignTable campaigns={shown} network={network} filtered={shown.length < campaigns.length} />
    </Stack>
  );
}

function CampaignTable({ campaigns, network, filtered }: CampaignListProps & { readonly filtered: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly DataTableColumn<Listed>[] = [
    {
      key: 'title',
      title: t('campaigns.table.title'),
      rowHeader: true,
      cell: ({ campaign }) => (
        <Anchor component={Link} to={campaign.id}>
          {campaign.title}
        </Anchor>
      ),
    },
    {
      key: 'kind',
      title: t('campaigns.form.kind'),
      cell: ({ campaign }) => t(`campaigns.kind.${campaign.kind}`),
    },
    {
      key: 'phase',
      title: t('campaigns.table.phase'),
      cell: ({ campaign }) => <CampaignPhase campaign={campaign} />,
    },
    {
      key: 'due',
      title: t('campaigns.table.due'),
      cell: ({ campaign, own }) => wholeDayName(own?.dueOn ?? campaign.dueOn, language),
      sortValue: ({ campaign, own }) => own?.dueOn ?? campaign.dueOn,
    },
    network
      ? {
          key: 'answered',
          title: t('campaigns.table.answered'),
          cell: (request) => <Answered {...request} />,
        }
      : {
          key: 'own',
          title: t('campaigns.table.own'),
          cell: ({ own }) => own && <AnswerState {...own} />,
        },
  ];
  return (
    <DataTable
      caption={t('campaigns.table.caption')}
      captionHidden
      columns={columns}
      rows={campaigns}
      rowKey={({ campaign }) => campaign.id}
      empty={
        filtered ? (
          <EmptyState title={t('campaigns.list.none')} icon="search" />
        ) : (
          <EmptyState title={t('campaigns.empty')}>{t('campaigns.emptyHelp')}</EmptyState>
        )
      }
    />
  );
}

function Answered({ counts }: Listed) {
  const { t } = useTranslation();
  const asked = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return t('campaigns.table.ofAsked', { answered: counts['handed-in'], asked });
}
