import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import {
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
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedBroadcast } from './broadcast-shapes.ts';
import { SlotChoice, useSlot } from './slot-choice.tsx';
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
  const [instead, setInstead] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const value = chosen ?? channels.data?.[0]?.id ?? byLink;
  const channelId = value === byLink ? null : value;
  const preparation = typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 ? typed : null;
  const slot = useSlot({ broadcast, channelId, preparation });
  const isTaken = (slot?.clashes.length ?? 0) > 0;
  const startsAt = isTaken ? (slot?.free.find((at) => at === instead) ?? null) : null;
  const undecided = isTaken && startsAt === null;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (preparation === null || undecided) return;
    await agree
      .mutateAsync({ id, version, channelId, preparation, ...(startsAt !== null && { startsAt }) })
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
        <SlotChoice
          {...{ broadcast, slot }}
          chosen={startsAt}
          error={asked && undecided ? t('broadcasts.agree.choose') : undefined}
          onChoose={setInstead}
        />
        <Group justify="end">
          <Button type="submit" loading={agree.isPending}>
            {t('broadcasts.agree.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
