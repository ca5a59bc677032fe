import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost } from '@pbnet/micro-frontend';
import { ConfirmButton } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from './failed.tsx';

export interface RemindOverdueProps {
  readonly campaignId: string;
  readonly count: number;
}

export function RemindOverdue({ campaignId, count }: RemindOverdueProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const mayRemind = useCan('reminder.send');
  const remind = useMutation(
    api.campaigns.remind.mutationOptions({
      onSuccess: ({ sent, skipped }) =>
        host.notify({ tone: 'done', text: t('campaigns.board.reminded', { sent, skipped: skipped.length }) }),
      onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
    }),
  );
  if (!mayRemind) return null;
  return (
    <div>
      <ConfirmButton
        variant="default"
        question={t('campaigns.board.remindQuestion')}
        onConfirm={() => remind.mutateAsync({ campaignId }).catch(() => undefined)}
      >
        {t('campaigns.board.remind', { count })}
      </ConfirmButton>
      {remind.error && <Failed error={remind.error} />}
    </div>
  );
}
