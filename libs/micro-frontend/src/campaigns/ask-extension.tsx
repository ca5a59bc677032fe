import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays, isDay } from '@pbnet/domain';
import { isAwaited } from '@pbnet/domain/campaigns';
import {
  Button,
  DatePickerInput,
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
import { dayName } from '../dates.ts';
import { useCan, useHost, useLanguage } from '../host-context.tsx';
import { useKeptText } from '../kept/use-kept.ts';
import type { Extended, Extensible } from './extensible.ts';
import { useReread } from './use-reread.ts';
import { useExtensionWords } from './extension-words.ts';

export interface AskExtensionProps {
  readonly campaign: Extensible;
  readonly card: Extended;
  /** The title of the dialog, naming what the day is of. */
  readonly title: string;
}

const leastReason = 10;
const longestReason = 1000;

/** A button while the regional center may still ask: something is owed, the campaign is open, no request waits. */
export function AskExtension({ campaign, card, title }: AskExtensionProps) {
  const words = useExtensionWords();
  const mayAsk = useCan('extension.request');
  const [opened, { open, close }] = useDisclosure(false);
  const waits = card.extensions.some(({ state }) => state === 'requested');
  if (!mayAsk || campaign.closed || waits || !isAwaited(card.state)) return null;
  return (
    <div>
      <Button variant="default" onClick={open}>
        {words.ask}
      </Button>
      <Modal opened={opened} onClose={close} title={title} keepMounted>
        <AskForm campaign={campaign} card={card} onSent={close} />
      </Modal>
    </div>
  );
}

function AskForm({ campaign, card, onSent }: Omit<AskExtensionProps, 'title'> & { onSent(): void }) {
  const words = useExtensionWords();
  const language = useLanguage();
  const host = useHost();
  const reread = useReread();
  const reason = useKeptText(`extension:${campaign.id}`);
  const [newDay, setNewDay] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const ask = useMutation(useApi().campaigns.requestExtension.mutationOptions({ onSettled: reread }));
  const typed = reason.text.trim();
  const earliest = addDays(card.dueOn, 1);

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (newDay === null || !isDay(newDay) || typed.length < leastReason) return;
    const request = { campaignId: campaign.id, newDueOn: newDay, reason: typed };
    ask.mutate(request, {
      onSuccess() {
        host.notify({ tone: 'done', text: words.sent });
        reason.forget();
        onSent();
      },
    });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{ask.error ? failureOf(ask.error, language).text : undefined}</FormError>
        <Text>
          {words.present(
            dayName(card.dueOn, language),
            campaign.closesOn === null ? null : dayName(campaign.closesOn, language),
          )}
        </Text>
        <DatePickerInput
          label={words.newDay}
          value={newDay}
          onChange={setNewDay}
          defaultDate={earliest}
          minDate={earliest}
          {...(campaign.closesOn === null ? {} : { maxDate: campaign.closesOn })}
          error={asked && newDay === null && words.newDayMissing}
        />
        <Textarea
          label={words.reason}
          description={words.reasonHelp}
          autosize
          minRows={3}
          maxLength={longestReason}
          value={reason.text}
          onChange={({ currentTarget }) => reason.write(currentTarget.value)}
          error={asked && typed.length < leastReason && words.reasonShort}
        />
        <Group justify="end">
          <Button type="submit" loading={ask.isPending}>
            {words.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
