import { useApi } from '@pbnet/api-client/react';
import { Failed, useHost } from '@pbnet/micro-frontend';
import { ConfirmButton, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export interface ReportNothingProps {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  /** The answer as it stands at the moment of the press, saved or not. */
  now(): Promise<{ readonly version: number; readonly text: string }>;
}

/** «Нам нечего сообщить» is an answer: it asks first, and reminders stop. */
export function ReportNothing({ campaignId, regionalCenterId, now }: ReportNothingProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const nothing = useMutation(
    api.requests.reportNothing.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('campaigns.own.nothingSent') }),
      onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
    }),
  );
  return (
    <div>
      <ConfirmButton
        variant="default"
        question={t('campaigns.own.nothingQuestion')}
        details={<Text>{t('campaigns.own.nothingHelp')}</Text>}
        confirmLabel={t('campaigns.own.nothing')}
        onConfirm={async () => {
          const answer = await now();
          await nothing.mutateAsync({ campaignId, regionalCenterId, ...answer }).catch(() => undefined);
        }}
      >
        {t('campaigns.own.nothing')}
      </ConfirmButton>
      {nothing.error && <Failed error={nothing.error} />}
    </div>
  );
}
