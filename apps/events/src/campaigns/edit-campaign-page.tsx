import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EditCampaignForm } from './edit-campaign-form.tsx';
import { useRuns } from './use-runs.ts';

export function EditCampaignPage() {
  const { t } = useTranslation();
  const { campaignId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().requests.get.queryOptions({ campaignId }));
  const mayChange = useRuns(data?.campaign.kind ?? 'question');
  return (
    <>
      <PageTitle title={t('campaigns.edit.title')} />
      <PageHeader
        title={t('campaigns.edit.title')}
        lead={t('campaigns.edit.lead')}
        trail={
          <Anchor component={Link} to={`/events/campaigns/${campaignId}`}>
            {data?.campaign.title ?? t('campaigns.title')}
          </Anchor>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('campaigns.loading')} />}
      {data?.campaign.closed && <Text>{t('campaigns.edit.over')}</Text>}
      {data && !data.campaign.closed && !mayChange && <Text>{t('campaigns.edit.notYours')}</Text>}
      {data && !data.campaign.closed && mayChange && (
        <EditCampaignForm key={campaignId} campaign={data.campaign} />
      )}
    </>
  );
}
