import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { ipRange, ipRangeFault } from '@pbnet/domain/network';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Stack, Textarea, TextInput } from '@pbnet/ui';
import { addCenterAddresses } from '@pbnet/validation/network';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from './center-shapes.ts';
import { useCenterAnswer } from './use-center-answer.ts';

const lines = (text: string) =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several addresses at once; a line that is none is named before anything is sent. */
export function AddAddresses({ card, onDone }: { readonly card: Card; onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ranges = useKeptText(`center-addresses:${card.id}`);
  const [from, setFrom] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const add = useMutation(useApi().network.addresses.add.mutationOptions(useCenterAnswer()));

  function wrongLine(): string | undefined {
    const typed = lines(ranges.text);
    if (typed.length === 0) return t('centers.addresses.needed');
    for (const text of typed) {
      const fault = ipRangeFault(text);
      const start = ipRange(text)?.text ?? '';
      if (fault) return t(`centers.addresses.wrong.${fault}`, { text, start });
    }
    return undefined;
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const { id: centerId, version } = card;
    const checked = addCenterAddresses.safeParse({
      centerId,
      version,
      ranges: lines(ranges.text),
      from,
      note,
    });
    if (!checked.success) return;
    await add
      .mutateAsync(checked.data)
      .then(() => {
        ranges.forget();
        onDone();
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" maw="48rem">
        <FormError>{add.error && failureOf(add.error, language).text}</FormError>
        <Textarea
          label={t('centers.addresses.ranges')}
          description={t('centers.addresses.addHelp')}
          autosize
          minRows={2}
          value={ranges.text}
          onChange={({ currentTarget }) => ranges.write(currentTarget.value)}
          error={asked && wrongLine()}
        />
        <DatePickerInput
          label={t('centers.addresses.from')}
          maw="16rem"
          value={from}
          onChange={setFrom}
          error={asked && from === null && t('centers.addresses.dayNeeded')}
        />
        <TextInput
          label={t('centers.addresses.note')}
          value={note}
          maxLength={300}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={add.isPending}>
            {t('centers.addresses.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('centers.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
