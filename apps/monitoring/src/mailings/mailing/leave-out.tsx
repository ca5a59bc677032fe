import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, Textarea, useDisclosure, VisuallyHidden } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '../mailing-shapes.ts';

interface LeaveOutProps {
  readonly recipient: Recipient;
}

/** Sends nothing to this center this time; asks why, and the reason stays beside its name. */
export function LeaveOut({ recipient }: LeaveOutProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        <span aria-hidden>{t('mailings.leaveOut.button')}</span>
        <VisuallyHidden>{t('mailings.leaveOut.label', { name: recipient.name })}</VisuallyHidden>
      </Button>
      <Modal opened={opened} onClose={close} title={t('mailings.leaveOut.title', { name: recipient.name })}>
        {opened && <ReasonForm recipient={recipient} onDone={close} />}
      </Modal>
    </>
  );
}

function ReasonForm({ recipient, onDone }: LeaveOutProps & { onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mailings } = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const leaveOut = useMutation(
    mailings.leaveOut.mutationOptions({
      onSuccess: onDone,
      onSettled: () => queries.invalidateQueries(mailings.pathFilter()),
    }),
  );
  const short = reason.trim().length < 3;

  function submit() {
    setAsked(true);
    if (!short) leaveOut.mutate({ deliveryId: recipient.deliveryId, reason: reason.trim() });
  }

  return (
    <Stack>
      {leaveOut.error && <FormError>{failureOf(leaveOut.error, language).text}</FormError>}
      <Textarea
        label={t('mailings.leaveOut.reason')}
        description={t('mailings.leaveOut.reasonHelp')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={asked && short && t('mailings.leaveOut.reasonShort')}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
      />
      <Group justify="end">
        <Button loading={leaveOut.isPending} onClick={submit}>
          {t('mailings.leaveOut.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}

export function TakeBack({ recipient }: LeaveOutProps) {
  const { t } = useTranslation();
  const { mailings } = useApi();
  const queries = useQueryClient();
  const takeBack = useMutation(
    mailings.takeBack.mutationOptions({
      onSettled: () => queries.invalidateQueries(mailings.pathFilter()),
    }),
  );
  return (
    <Button
      variant="default"
      loading={takeBack.isPending}
      onClick={() => takeBack.mutate({ deliveryId: recipient.deliveryId })}
    >
      <span aria-hidden>{t('mailings.takeBack')}</span>
      <VisuallyHidden>{t('mailings.takeBackLabel', { name: recipient.name })}</VisuallyHidden>
    </Button>
  );
}
