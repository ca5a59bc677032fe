import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth } from '@pbnet/domain';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FormError,
  Group,
  Modal,
  MonthPickerInput,
  Stack,
  Text,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName, type NamedOpening } from './opening-shapes.ts';
import { useOpeningStep } from './use-opening-step.ts';

type Postponed = Pick<NamedOpening, 'id' | 'version' | 'plannedMonth'>;

/** A new month or none yet, with the reason; the old month stays in the history. */
export function PostponeDialog({ opening }: { readonly opening: Postponed }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('openings.step.postpone')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('openings.postponeTitle')}>
        <PostponeForm opening={opening} onDone={dialog.close} />
      </Modal>
    </>
  );
}

export interface PostponeFormProps {
  readonly opening: Postponed;
  onDone(): void;
}

export function PostponeForm({ opening, onDone }: PostponeFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useOpeningStep();
  const reason = useKeptText(`opening-postpone:${opening.id}`);
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const postpone = useMutation(useApi().openings.postpone.mutationOptions(done(t('openings.done.postpone'))));
  const short = reason.text.trim().length < 5;
  const month = typed?.slice(0, 7) ?? '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    const { id, version } = opening;
    const plannedMonth = isMonth(month) ? month : null;
    await postpone
      .mutateAsync({ id, version, plannedMonth, reason: reason.text.trim() })
      .then(() => {
        reason.forget();
        onDone();
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{postpone.error ? failureOf(postpone.error, language).text : undefined}</FormError>
        {opening.plannedMonth !== null && (
          <Text>{t('openings.postponeOld', { month: monthName(opening.plannedMonth, language) })}</Text>
        )}
        <MonthPickerInput
          label={t('openings.newMonth')}
          description={t('openings.newMonthHelp')}
          valueFormat="MMMM YYYY"
          clearable
          value={typed}
          onChange={setTyped}
        />
        <Textarea
          label={t('openings.reason')}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason.text}
          onChange={({ currentTarget }) => reason.write(currentTarget.value)}
          error={asked && short && t('openings.wrong.reason')}
        />
        <Group justify="end">
          <Button type="submit" loading={postpone.isPending}>
            {t('openings.send.postpone')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
