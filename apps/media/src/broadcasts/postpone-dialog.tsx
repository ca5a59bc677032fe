import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { broadcastSpanFault } from '@pbnet/domain/broadcasts';
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
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { instantText } from './form-values.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

type Wrong = 'reason' | 'both' | 'order';

/** A new time or none yet, with the reason; the old time stays in the history. */
export function PostponeDialog({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [opened, dialog] = useDisclosure(false);
  const reason = useKeptText(`broadcast-postpone:${broadcast.id}`);
  const [starts, setStarts] = useState<string | null>(null);
  const [ends, setEnds] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong>();
  const postpone = useMutation(
    useApi().broadcasts.postpone.mutationOptions(done(t('broadcasts.done.postpone'))),
  );
  const startsAt = instantText(starts, broadcast.zone);
  const endsAt = instantText(ends, broadcast.zone);

  function faultOf(): Wrong | undefined {
    if (reason.text.trim().length < 5) return 'reason';
    if ((startsAt === null) !== (endsAt === null)) return 'both';
    if (startsAt === null || endsAt === null) return undefined;
    return broadcastSpanFault(startsAt, endsAt) === undefined ? undefined : 'order';
  }

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    const fault = faultOf();
    setWrong(fault);
    if (fault !== undefined) return;
    const { id, version } = broadcast;
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
        {t('broadcasts.step.postpone')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.postpone.title')}>
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{postpone.error ? failureOf(postpone.error, language).text : undefined}</FormError>
            <Text>
              {t('broadcasts.postpone.old', {
                time: placeTime(broadcast, language) ?? t('broadcasts.noTime'),
              })}
            </Text>
            <DateTimePicker
              label={t('broadcasts.form.starts')}
              description={t('broadcasts.postpone.help')}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={starts}
              onChange={setStarts}
            />
            <DateTimePicker
              label={t('broadcasts.form.ends')}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={ends}
              onChange={setEnds}
              error={wrong !== undefined && wrong !== 'reason' && t(`broadcasts.wrong.${wrong}`)}
            />
            <Textarea
              label={t('broadcasts.postpone.reason')}
              autosize
              minRows={2}
              maxLength={1000}
              value={reason.text}
              onChange={({ currentTarget }) => reason.write(currentTarget.value)}
              error={wrong === 'reason' && t('broadcasts.wrong.reason')}
            />
            <Group justify="end">
              <Button type="submit" loading={postpone.isPending}>
                {t('broadcasts.postpone.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
