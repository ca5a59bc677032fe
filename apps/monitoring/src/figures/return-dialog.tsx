import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ReturnDialogProps {
  readonly month: Month;
  readonly centerId: number;
  readonly version: number;
  /** The centre's name. */
  readonly center: string;
  onReturned(): void;
  onClose(): void;
}

/** Sends a report back to its centre with words about what to correct. */
export function ReturnDialog({ month, centerId, version, center, onReturned, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const words = reason.trim();
  const send = useMutation(
    useApi().reports.return.mutationOptions({
      onSuccess() {
        host.notify({ tone: 'done', text: t('figures.return.done', { center }) });
        onReturned();
        onClose();
      },
    }),
  );

  function confirm() {
    setAsked(true);
    if (words.length >= 3) send.mutate({ month, centerId, version, reason: words });
  }

  return (
    <Modal opened onClose={onClose} title={t('figures.return.title', { center })}>
      <Stack>
        {send.error && <FormError>{failureOf(send.error, language).text}</FormError>}
        <Textarea
          label={t('figures.return.reason')}
          description={t('figures.return.reasonHelp')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={asked && words.length < 3 && t('figures.return.missing')}
          maxLength={1000}
          autosize
          minRows={2}
          data-autofocus
        />
        <Group justify="end">
          <Button loading={send.isPending} onClick={confirm}>
            {t('figures.return.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
