import { useApi } from '@pbnet/api-client/react';
import { Failed, useHost } from '@pbnet/micro-frontend';
import { ConfirmButton, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnswerFormProps } from './answer-form.tsx';

/** Makes an answer that nobody has accepted a draft again. */
export function TakeBack({ campaignId, card }: AnswerFormProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const takeBack = useMutation(
    api.requests.takeBack.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('campaigns.own.takenBack') }),
      onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
    }),
  );
  const { regionalCenterId, submission } = card;
  const key = { campaignId, regionalCenterId, version: submission.version };
  return (
    <div>
      <ConfirmButton
        variant="default"
        question={t('campaigns.own.takeBackQuestion')}
        details={<Text>{t('campaigns.own.takeBackHelp')}</Text>}
        confirmLabel={t('campaigns.own.takeBack')}
        onConfirm={() => takeBack.mutateAsync(key).catch(() => undefined)}
      >
        {t('campaigns.own.takeBack')}
      </ConfirmButton>
      {takeBack.error && <Failed error={takeBack.error} />}
    </div>
  );
}
