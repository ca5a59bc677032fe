import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  FormError,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  useDisclosure,
  type UnreadableNumber,
} from '@pbnet/ui';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

const byLink = 'link';

/** Gives the request its channel and slot; says before it is sent whether the channel is free. */
export function AgreeDialog({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{t('broadcasts.step.agree')}</Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.agree.title')}>
        <AgreeForm broadcast={broadcast} onDone={dialog.close} />
      </Modal>
    </>
  );
}

interface AgreeFormProps {
  readonly broadcast: NamedBroadcast;
  onDone(): void;
}

function AgreeForm({ broadcast, onDone }: AgreeFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { broadcasts } = useApi();
  const done = useBroadcastStep();
  const channels = useQuery(broadcasts.channels.queryOptions());
  const [chosen, setChosen] = useState<string | null>(broadcast.channelId);
  const [typed, setTyped] = useState<number | null | UnreadableNumber>(broadcast.preparation);
  const agree = useMutation(broadcasts.agree.mutationOptions(done(t('broadcasts.done.agree'))));
  const { id, version } = broadcast;
  const value = chosen ?? channels.data?.[0]?.id ?? byLink;
  const channelId = value === byLink ? null : value;
  const preparation = typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 ? typed : null;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (preparation === null) return;
    await agree
      .mutateAsync({ id, version, channelId, preparation })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{agree.error ? failureOf(agree.error, language).text : undefined}</FormError>
        <Select
          label={t('broadcasts.agree.channel')}
          allowDeselect={false}
          data={[
            ...(channels.data ?? []).map((channel) => ({ value: channel.id, label: channel.title })),
            { value: byLink, label: t('broadcasts.agree.byLink') },
          ]}
          value={value}
          onChange={setChosen}
        />
        <NumberInput
          label={t('broadcasts.agree.preparation')}
          description={t('broadcasts.agree.preparationHelp')}
          value={typed}
          onChange={setTyped}
          error={preparation === null && t('broadcasts.wrong.number')}
        />
        <SlotNews broadcast={broadcast} channelId={channelId} preparation={preparation} />
        <Group justify="end">
          <Button type="submit" loading={agree.isPending}>
            {t('broadcasts.agree.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SlotNewsProps {
  readonly broadcast: NamedBroadcast;
  readonly channelId: string | null;
  readonly preparation: number | null;
}

function SlotNews({ broadcast, channelId, preparation }: SlotNewsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id: exceptId, startsAt, endsAt, zone } = broadcast;
  const length = startsAt === null || endsAt === null ? 0 : Date.parse(endsAt) - Date.parse(startsAt);
  const { data } = useQuery(
    useApi().broadcasts.slot.queryOptions(
      channelId === null || preparation === null || startsAt === null || endsAt === null
        ? skipToken
        : { channelId, preparation, startsAt, endsAt, exceptId },
    ),
  );
  if (!data || channelId === null) return null;
  if (data.clashes.length === 0) return <Alert color="green">{t('broadcasts.agree.isFree')}</Alert>;
  const times = data.free.map((at) =>
    placeTime({ startsAt: at, endsAt: new Date(Date.parse(at) + length).toISOString(), zone }, language),
  );
  const titles = data.clashes.map((clash) => `«${clash.title}», ${placeTime({ ...clash, zone }, language)}`);
  return (
    <Alert color="red" role="alert">
      {t('broadcasts.agree.taken', { titles: titles.join('; ') })}{' '}
      {times.length > 0 && t('broadcasts.agree.free', { times: times.join('; ') })}
    </Alert>
  );
}
