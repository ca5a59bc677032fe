import { useApi } from '@pbnet/api-client/react';
import { useHost, WordsDialog } from '@pbnet/micro-frontend';
import { Button } from '@pbnet/ui';
import { longestWords } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Campaign } from './campaign-shapes.ts';
import { useRuns } from './use-runs.ts';

/** Putting it in other words, closing with a summary, or taking the question back; nothing once the campaign has ended. */
export function EndCampaign({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const mayEnd = useRuns(campaign.kind);
  const reread = () => queries.invalidateQueries(api.requests.pathFilter());
  const done = (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: reread,
  });
  const close = useMutation(api.requests.close.mutationOptions(done(t('campaigns.end.closed'))));
  const withdraw = useMutation(api.requests.withdraw.mutationOptions(done(t('campaigns.end.withdrawn'))));
  if (!mayEnd || campaign.closed) return null;
  const key = { campaignId: campaign.id, version: campaign.version };
  return (
    <>
      <Button variant="default" component={Link} to="edit">
        {t('campaigns.edit.open')}
      </Button>
      <WordsDialog
        thing={`campaign-withdrawal:${campaign.id}`}
        open={t('campaigns.end.withdraw')}
        title={t('campaigns.end.withdrawTitle')}
        label={t('campaigns.end.reason')}
        help={t('campaigns.end.reasonHelp')}
        short={t('campaigns.review.short')}
        send={t('campaigns.end.withdrawSend')}
        onSend={(reason) => withdraw.mutateAsync({ ...key, reason })}
      />
      <WordsDialog
        thing={`campaign-summary:${campaign.id}`}
        open={t('campaigns.end.close')}
        title={t('campaigns.end.closeTitle')}
        label={t('campaigns.end.summary')}
        help={t('campaigns.end.summaryHelp')}
        short={t('campaigns.review.short')}
        send={t('campaigns.end.closeSend')}
        most={longestWords}
        onSend={(summary) => close.mutateAsync({ ...key, summary })}
      />
    </>
  );
}
