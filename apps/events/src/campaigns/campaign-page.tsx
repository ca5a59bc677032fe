import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AnswerBoard } from './answer-board.tsx';
import classes from './campaign.module.css';
import type { Campaign, Request } from './campaign-shapes.ts';
import { EndCampaign } from './end-campaign.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { CampaignPhase } from './state-words.tsx';

/** One campaign: headquarters sees who answered, a regional center answers. */
export function CampaignPage() {
  const { t } = useTranslation();
  const { campaignId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().requests.get.queryOptions({ campaignId }));
  if (data) return <LoadedCampaign request={data} />;
  return (
    <>
      <PageTitle title={t('campaigns.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('campaigns.loading')} />
      )}
    </>
  );
}

function LoadedCampaign({ request }: { readonly request: Request }) {
  const { t } = useTranslation();
  const { campaign, own } = request;
  return (
    <>
      <PageTitle title={campaign.title} />
      <PageHeader
        title={campaign.title}
        trail={
          <Anchor component={Link} to="/events/campaigns">
            {t('campaigns.title')}
          </Anchor>
        }
        state={<CampaignPhase campaign={campaign} />}
        actions={<EndCampaign campaign={campaign} />}
      />
      <Stack gap="lg">
        <WhatIsAsked campaign={campaign} />
        {own ? (
          <OwnAnswer key={campaign.id} request={request} card={own} />
        ) : (
          <AnswerBoard request={request} />
        )}
      </Stack>
    </>
  );
}

function WhatIsAsked({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { request, opensOn, dueOn, closesOn, summary, withdrawalReason } = campaign;
  const days = { opens: wholeDayName(opensOn, language), due: wholeDayName(dueOn, language) };
  return (
    <section>
      <Stack gap="sm">
        {withdrawalReason !== null && (
          <Alert color="yellow" icon={<Icon name="info" />}>
            {t('campaigns.withdrawn', { reason: withdrawalReason })}
          </Alert>
        )}
        <Title order={2} size="h3">
          {t('campaigns.asked')}
        </Title>
        <Text className={classes['words']}>{request}</Text>
        <Text>
          {t('campaigns.days', days)}{' '}
          {closesOn !== null && t('campaigns.closes', { closes: wholeDayName(closesOn, language) })}
        </Text>
        {summary !== null && (
          <>
            <Title order={2} size="h3">
              {t('campaigns.summary')}
            </Title>
            <Text className={classes['words']}>{summary}</Text>
          </>
        )}
      </Stack>
    </section>
  );
}
