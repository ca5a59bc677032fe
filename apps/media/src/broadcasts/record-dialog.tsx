import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FormError,
  Group,
  Modal,
  NumberInput,
  Stack,
  TextInput,
  useDisclosure,
  type UnreadableNumber,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

type Figure = number | null | UnreadableNumber;

function figure(typed: Figure): number | null | undefined {
  if (typed === null) return null;
  return typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 ? typed : undefined;
}

/** Viewers that the channel did not count, and where the recording lies. */
export function RecordDialog({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant={broadcast.recordingUrl === null ? 'filled' : 'default'} onClick={dialog.open}>
        {t('broadcasts.step.record')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.record.title')}>
        <RecordForm broadcast={broadcast} onDone={dialog.close} />
      </Modal>
    </>
  );
}

interface RecordFormProps {
  readonly broadcast: NamedBroadcast;
  onDone(): void;
}

function RecordForm({ broadcast, onDone }: RecordFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [peak, setPeak] = useState<Figure>(broadcast.peakViewers);
  const [total, setTotal] = useState<Figure>(broadcast.totalViewers);
  const [url, setUrl] = useState(broadcast.recordingUrl ?? '');
  const [asked, setAsked] = useState(false);
  const record = useMutation(useApi().broadcasts.record.mutationOptions(done(t('broadcasts.done.record'))));
  const peakViewers = figure(peak);
  const totalViewers = figure(total);
  const recordingUrl = url.trim() === '' ? null : url.trim();
  const wrongUrl = recordingUrl !== null && !/^https?:\/\/[^\s/]+\S*$/i.test(recordingUrl);

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (peakViewers === undefined || totalViewers === undefined || wrongUrl) return;
    const { id, version } = broadcast;
    await record
      .mutateAsync({ id, version, peakViewers, totalViewers, recordingUrl })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{record.error ? failureOf(record.error, language).text : undefined}</FormError>
        <NumberInput
          label={t('broadcasts.record.peak')}
          description={t('broadcasts.record.peakHelp')}
          value={peak}
          onChange={setPeak}
          error={asked && peakViewers === undefined && t('broadcasts.wrong.number')}
        />
        <NumberInput
          label={t('broadcasts.record.total')}
          value={total}
          onChange={setTotal}
          error={asked && totalViewers === undefined && t('broadcasts.wrong.number')}
        />
        <TextInput
          type="url"
          label={t('broadcasts.record.recording')}
          maxLength={1000}
          value={url}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
          error={asked && wrongUrl && t('broadcasts.wrong.link')}
        />
        <Group justify="end">
          <Button type="submit" loading={record.isPending}>
            {t('broadcasts.record.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
