import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { ConfirmButton, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** Gives a certificate to everybody who was there; who has one keeps it. */
export function Certificates({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const issue = useMutation(
    useApi().attendance.issueCertificates.mutationOptions({
      onSuccess: ({ people }) =>
        host.notify({ tone: 'done', text: t('attendance.certificates.done', { count: people }) }),
      onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    }),
  );
  return (
    <ConfirmButton
      variant="default"
      question={t('attendance.certificates.question')}
      details={<Text>{t('attendance.certificates.details')}</Text>}
      onConfirm={() => issue.mutateAsync({ meetingId }).catch(() => undefined)}
    >
      {t('attendance.certificates.button')}
    </ConfirmButton>
  );
}
