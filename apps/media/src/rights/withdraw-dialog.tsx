import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  Stack,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';

export interface WithdrawDialogProps {
  /** Of the video. */
  readonly id: string;
  readonly person: Person;
}

/** The word of a person who does not want to be shown any more: a published video is taken down at once. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={dialog.open}>
        {t('rights.withdraw')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('rights.withdrawTitle')}>
        <WithdrawForm {...props} onDone={dialog.close} />
      </Modal>
    </>
  );
}

function WithdrawForm({ id, person, onDone }: WithdrawDialogProps & { onDone(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = useRightsStep()(t('rights.withdrawDone'));
  const withdraw = useMutation(useApi().videoRights.withdraw.mutationOptions(step));
  const [day, setDay] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const short = words.trim().length < 5;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short || day === null || !isDay(day)) return;
    const { id: recordId, version } = person;
    await withdraw
      .mutateAsync({ id, recordId, version, withdrawnOn: day, words: words.trim() })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{withdraw.error && failureOf(withdraw.error, language).text}</FormError>
        <Alert color="yellow">{t('rights.withdrawHelp')}</Alert>
        <DatePickerInput
          label={t('rights.withdrawnOn')}
          value={day}
          onChange={setDay}
          error={asked && day === null && t('rights.wrong.givenOn')}
        />
        <Textarea
          label={t('rights.withdrawWords')}
          description={t('rights.withdrawWordsHelp')}
          autosize
          minRows={2}
          maxLength={1000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          error={asked && short && t('rights.wrong.words')}
        />
        <Group justify="end">
          <Button type="submit" color="red" loading={withdraw.isPending}>
            {t('rights.withdrawSend')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
