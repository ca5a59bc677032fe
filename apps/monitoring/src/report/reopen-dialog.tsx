import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Text, Textarea } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetReport } from '../sheet/is-editable.ts';

export interface ReopenDialogProps {
  readonly report: SheetReport;
  onClose(): void;
}

/** Lifts the locks of one report of a closed month; the reason stays in its history and beside published results. */
export function ReopenDialog({ report, onClose }: ReopenDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const words = reason.trim();
  const { month, centerId, version } = report;
  const reopen = useMutation(
    api.reports.reopen.mutationOptions({
      async onSuccess() {
        host.notify({ tone: 'done', text: t('report.reopened') });
        await queries.invalidateQueries(api.reports.pathFilter());
        onClose();
      },
    }),
  );

  function confirm() {
    setAsked(true);
    if (words.length >= 3) reopen.mutate({ month, centerId, version, reason: words });
  }

  return (
    <Modal opened onClose={onClose} title={t('report.reopenTitle', { center: report.centerName })}>
      <Stack>
        <FormError>{reopen.error && failureOf(reopen.error, language).text}</FormError>
        <Text>{t('report.reopenHelp')}</Text>
        <Textarea
          label={t('report.reopenReason')}
          value={reason}
          maxLength={1000}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={asked && words.length < 3 && t('report.reopenMissing')}
          data-autofocus
        />
        <Group justify="end">
          <Button loading={reopen.isPending} onClick={confirm}>
            {t('report.reopen')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
