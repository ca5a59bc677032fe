import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays, isDay } from '@pbnet/domain';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedAgreement } from './agreement-shapes.ts';
import { useAgreementStep } from './use-agreement-step.ts';

/** The last day and why; the day may lie ahead. */
export function TerminateDialog({ agreement }: { readonly agreement: NamedAgreement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useAgreementStep();
  const [opened, dialog] = useDisclosure(false);
  const reason = useKeptText(`agreement-terminate:${agreement.id}`);
  const [last, setLast] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const terminate = useMutation(
    useApi().agreements.terminate.mutationOptions(done(t('agreements.done.terminate'))),
  );
  const day = last !== null && isDay(last) ? last : null;
  const short = reason.text.trim().length < 5;

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    setAsked(true);
    if (day === null || short) return;
    const { id, version } = agreement;
    await terminate
      .mutateAsync({ id, version, reason: reason.text.trim(), on: addDays(day, 1) })
      .then(() => {
        reason.forget();
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('agreements.step.terminate')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('agreements.terminateTitle')}>
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{terminate.error ? failureOf(terminate.error, language).text : undefined}</FormError>
            <DatePickerInput
              label={t('agreements.lastDay')}
              description={t('agreements.lastDayHelp')}
              valueFormat="DD.MM.YYYY"
              value={last}
              onChange={setLast}
              error={asked && day === null && t('agreements.wrong.day')}
            />
            <Textarea
              label={t('agreements.reason')}
              autosize
              minRows={2}
              maxLength={1000}
              value={reason.text}
              onChange={({ currentTarget }) => reason.write(currentTarget.value)}
              error={asked && short && t('agreements.wrong.reason')}
            />
            <Group justify="end">
              <Button type="submit" loading={terminate.isPending}>
                {t('agreements.step.terminate')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
