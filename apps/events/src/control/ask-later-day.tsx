import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { requestCardExtension } from '@pbnet/validation/resolutions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardDetails } from './control-shapes.ts';

export function AskLaterDay({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [day, setDay] = useState<Day | null>(null);
  const reason = useKeptText(`assignment-extension:${card.id}`);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const ask = useMutation(
    api.control.requestExtension.mutationOptions({
      onSuccess() {
        reason.forget();
        close();
        host.notify({ tone: 'done', text: t('control.extension.sent') });
      },
      onSettled: () => queries.invalidateQueries(api.control.pathFilter()),
    }),
  );

  function send() {
    const input = { cardId: card.id, version: card.version, newDueOn: day, reason: reason.text };
    const checked = requestCardExtension.safeParse(input);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) ask.mutate(checked.data);
  }

  return (
    <>
      <Button variant="default" onClick={open}>
        {t('control.extension.ask')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('control.extension.ask')}>
        <Stack>
          <FormError>{ask.error && failureOf(ask.error, language).text}</FormError>
          <DatePickerInput
            label={t('control.extension.newDay')}
            value={day}
            onChange={(value) => setDay(value as Day | null)}
            error={wrong.includes('newDueOn') && t('control.extension.noDay')}
          />
          <Textarea
            label={t('control.extension.reason')}
            autosize
            minRows={3}
            maxLength={1000}
            value={reason.text}
            onChange={({ currentTarget }) => reason.write(currentTarget.value)}
            error={wrong.includes('reason') && t('control.extension.short')}
          />
          <Group justify="end">
            <Button loading={ask.isPending} onClick={send}>
              {t('control.extension.send')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
