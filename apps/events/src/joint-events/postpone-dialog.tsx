import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { placeTime, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  DateTimePicker,
  FormError,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { spanFault } from '@pbnet/domain/joint-events';
import type { NamedEvent } from './event-shapes.ts';
import { instantText } from './form-values.ts';
import { useEventStep } from './use-event-step.ts';

type Wrong = 'reason' | 'both' | 'order';

/** New dates or none yet, with the reason; the old dates stay in the history of the card. */
export function PostponeDialog({ event }: { readonly event: NamedEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useEventStep();
  const [opened, dialog] = useDisclosure(false);
  const reason = useKeptText(`joint-event-postpone:${event.id}`);
  const [starts, setStarts] = useState<string | null>(null);
  const [ends, setEnds] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong>();
  const postpone = useMutation(
    useApi().jointEvents.postpone.mutationOptions(done(t('joint-events.done.postpone'))),
  );
  const startsAt = instantText(starts, event.zone);
  const endsAt = instantText(ends, event.zone);

  function faultOf(): Wrong | undefined {
    if (reason.text.trim().length < 5) return 'reason';
    if ((startsAt === null) !== (endsAt === null)) return 'both';
    return spanFault(startsAt, endsAt) === undefined ? undefined : 'order';
  }

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    const fault = faultOf();
    setWrong(fault);
    if (fault !== undefined) return;
    const { id, version } = event;
    await postpone
      .mutateAsync({ id, version, reason: reason.text.trim(), startsAt, endsAt })
      .then(() => {
        reason.forget();
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('joint-events.step.postpone')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('joint-events.postponeTitle')}>
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{postpone.error ? failureOf(postpone.error, language).text : undefined}</FormError>
            <Text>{t('joint-events.postponeOld', { time: placeTime(event, language) ?? '' })}</Text>
            <DateTimePicker
              label={t('joint-events.form.starts')}
              description={t('joint-events.postponeHelp')}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={starts}
              onChange={setStarts}
            />
            <DateTimePicker
              label={t('joint-events.form.ends')}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={ends}
              onChange={setEnds}
              error={wrong !== undefined && wrong !== 'reason' && t(`joint-events.wrong.${wrong}`)}
            />
            <Textarea
              label={t('joint-events.cancelReason')}
              autosize
              minRows={2}
              maxLength={1000}
              value={reason.text}
              onChange={({ currentTarget }) => reason.write(currentTarget.value)}
              error={wrong === 'reason' && t('joint-events.wrong.reason')}
            />
            <Group justify="end">
              <Button type="submit" loading={postpone.isPending}>
                {t('joint-events.step.postpone')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
