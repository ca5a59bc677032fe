import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, useHost } from '@pbnet/micro-frontend';
import { ConfirmButton } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface RemindProps {
  readonly campaignId: string;
  /** Without one: all that are overdue. */
  readonly regionalCenterId?: number;
  readonly question: string;
  /** What the button says. */
  readonly children: ReactNode;
}

export function Remind({ question, children, ...whom }: RemindProps) {
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
        question={question}
        confirmLabel={t('campaigns.board.remindOne')}
        onConfirm={() => remind.mutateAsync(whom).catch(() => undefined)}
      >
        {children}
      </ConfirmButton>
      {remind.error && <Failed error={remind.error} />}
    </div>
  );
}
