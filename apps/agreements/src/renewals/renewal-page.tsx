import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Button, Group, Loader, PageHeader, Progress, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DraftProgress } from './draft-progress.tsx';
import { RenewalBoard } from './renewal-board.tsx';
import type { Renewal } from './renewal-shapes.ts';
import { RenewalState } from './stage-words.tsx';
import { useRenewalChanges } from './use-renewal-changes.ts';

/** One renewal: its drafts being made, and its board. */
export function RenewalPage() {
  const { t } = useTranslation();
  const { campaignId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().renewals.get.queryOptions({ campaignId }));
  if (data) return <LoadedRenewal renewal={data} />;
  return (
    <>
      <PageTitle title={t('renewals.title')} />
      <PageHeader title={t('renewals.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('renewals.loading')} />
      )}
    </>
  );
}

function LoadedRenewal({ renewal }: { readonly renewal: Renewal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const readsCampaign = useCan('campaign.read');
  const { campaignId, title, dueOn } = renewal;
  const liveness = useRenewalChanges(campaignId);
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={t('renewals.due', { day: wholeDayName(dueOn, language) })}
        trail={
          <Anchor component={Link} to="/agreements/renewals">
            {t('renewals.title')}
          </Anchor>
        }
        state={<RenewalState renewal={renewal} />}
        {...(readsCampaign
          ? {
              actions: (
                <Button variant="default" component={Link} to={`/events/campaigns/${campaignId}`}>
                  {t('renewals.openCampaign')}
                </Button>
              ),
            }
          : {})}
      />
      <Stack gap="lg">
        <ShareDone renewal={renewal} />
        <DraftProgress renewal={renewal} />
        {liveness === 'lost' && <Text role="status">{t('renewals.lost')}</Text>}
        <RenewalBoard renewal={renewal} />
      </Stack>
    </>
  );
}

function ShareDone({ renewal: { share } }: { readonly renewal: Renewal }) {
  const { t } = useTranslation();
  const percent = share.total === 0 ? 0 : Math.round((share.done / share.total) * 100);
  return (
    <Stack gap="xs" maw="40rem">
      <Group justify="space-between">
        <Text fw={600}>{t('renewals.share', { ...share })}</Text>
        <Text>{percent} %</Text>
      </Group>
      <Progress value={percent} aria-label={t('renewals.share', { ...share })} color="teal" />
    </Stack>
  );
}
