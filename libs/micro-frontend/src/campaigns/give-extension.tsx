import type { ApiOutputs } from '@pbnet/api-client';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays, isDay } from '@pbnet/domain';
import { isAwaited } from '@pbnet/domain/campaigns';
import {
  Alert,
  Button,
  DatePickerInput,
  FormError,
  Group,
  List,
  Modal,
  MultiSelect,
  Stack,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useCan, useLanguage } from '../host-context.tsx';
import { useKeptText } from '../kept/use-kept.ts';
import type { Extended, Extensible } from './extensible.ts';
import { useExtensionWords } from './extension-words.ts';
import { useReread } from './use-reread.ts';

type Card = Extended & { readonly regionalCenterId: number };

export interface GiveExtensionProps {
  readonly campaign: Extensible & { readonly dueOn: string };
  /** All cards of the campaign, however the board is filtered. */
  readonly cards: readonly Card[];
}

const leastReason = 5;

/** Headquarters gives one or several a later day without having been asked; nothing while nobody owes an answer. */
export function GiveExtension({ campaign, cards }: GiveExtensionProps) {
  const words = useExtensionWords();
  const mayGive = useCan('extension.decide');
  const [opened, { open, close }] = useDisclosure(false);
  const owing = cards.filter(({ state }) => isAwaited(state));
  if (!mayGive || campaign.closed || owing.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {words.give}
      </Button>
      <Modal opened={opened} onClose={close} title={words.giveTitle} size="lg">
        <GiveForm campaign={campaign} cards={owing} onDone={close} />
      </Modal>
    </>
  );
}

function GiveForm({ campaign, cards, onDone }: GiveExtensionProps & { onDone(): void }) {
  const words = useExtensionWords();
  const language = useLanguage();
  const reread = useReread();
  const reason = useKeptText(`extension-given:${campaign.id}`);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [newDay, setNewDay] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const give = useMutation(useApi().campaigns.extend.mutationOptions({ onSettled: reread }));
  const typed = reason.text.trim();
  const days = cards.filter(({ regionalCenterId }) => chosen.includes(String(regionalCenterId)));
  const latest =
    days
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ?? cards[0]?.dueOn;
  const earliest = latest && addDays(latest, 1);

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (newDay === null || !isDay(newDay) || chosen.length === 0 || typed.length < leastReason) return;
    give.mutate(
      { campaignId: campaign.id, regionalCenterIds: chosen.map(Number), newDueOn: newDay, reason: typed },
      { onSuccess: reason.forget },
    );
  }

  if (give.data) return <Outcome outcome={give.data} onClose={onDone} />;
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <FormError>{give.error ? failureOf(give.error, language).text : undefined}</FormError>
        <MultiSelect
          label={words.giveTo}
          searchable
          data={cards.map(({ regionalCenterId, name }) => ({ value: String(regionalCenterId), label: name }))}
          value={[...chosen]}
          onChange={setChosen}
          error={asked && chosen.length === 0 && words.giveToMissing}
        />
        <DatePickerInput
          label={words.newDay}
          value={newDay}
          onChange={setNewDay}
          {...(earliest === undefined ? {} : { defaultDate: earliest, minDate: earliest })}
          {...(campaign.closesOn === null ? {} : { maxDate: campaign.closesOn })}
          error={asked && newDay === null && words.newDayMissing}
        />
        <Textarea
          label={words.giveReason}
          description={words.giveReasonHelp}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason.text}
          onChange={({ currentTarget }) => reason.write(currentTarget.value)}
          error={asked && typed.length < leastReason && words.refuseShort}
        />
        <Group justify="end">
          <Button type="submit" loading={give.isPending}>
            {words.giveSend}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface OutcomeProps {
  readonly outcome: ApiOutputs['campaigns']['extend'];
  onClose(): void;
}

function Outcome({ outcome: { extended, skipped }, onClose }: OutcomeProps) {
  const words = useExtensionWords();
  return (
    <Alert role="status" color={skipped.length > 0 ? 'yellow' : 'green'} title={words.given(extended)}>
      {skipped.length > 0 && (
        <>
          {words.notGiven}
          <List>
            {skipped.map(({ regionalCenterId, name, reason }) => (
              <List.Item key={regionalCenterId}>
                {name}: {words.skip[reason]}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Button variant="default" mt="sm" onClick={onClose}>
        OK
      </Button>
    </Alert>
  );
}
