import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, useHost, WordsDialog } from '@pbnet/micro-frontend';
import { Button, VisuallyHidden } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BoardRow, Renewal } from './renewal-shapes.ts';

export interface LeaveOutProps {
  readonly renewal: Renewal;
  readonly row: BoardRow;
}

/** What headquarters can do with an agreement that has no living draft: leave it out with a reason, or take it back. */
export function LeaveOut({ renewal, row }: LeaveOutProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const mayManage = useCan('renewal.manage');
  const done = (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () => queries.invalidateQueries(api.renewals.pathFilter()),
  });
  const leave = useMutation(api.renewals.leaveOut.mutationOptions(done(t('renewals.leaveOut.done'))));
  const take = useMutation(api.renewals.takeIn.mutationOptions(done(t('renewals.takeIn.done'))));
  const { campaignId, closed, progress } = renewal;
  const { agreementId, stage, title, version } = row;
  if (!mayManage || closed || progress.running) return '–';
  if (stage === 'left-out' || stage === 'withdrawn')
    return (
      <>
        {take.error && <Failed error={take.error} />}
        <Button
          variant="default"
          size="xs"
          loading={take.isPending}
          onClick={() => take.mutate({ campaignId, agreementId, version })}
        >
          {t(stage === 'withdrawn' ? 'renewals.takeIn.again' : 'renewals.takeIn.open')}
          <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
        </Button>
      </>
    );
  if (stage !== 'waiting' && stage !== 'failed') return '–';
  return (
    <WordsDialog
      thing={`renewal-leave-out:${campaignId}:${agreementId}`}
      open={t('renewals.leaveOut.open')}
      title={t('renewals.leaveOut.title', { title })}
      label={t('renewals.leaveOut.reason')}
      help={t('renewals.leaveOut.help')}
      short={t('renewals.leaveOut.short')}
      send={t('renewals.leaveOut.send')}
      onSend={(reason) => leave.mutateAsync({ campaignId, agreementId, version, reason })}
    />
  );
}
