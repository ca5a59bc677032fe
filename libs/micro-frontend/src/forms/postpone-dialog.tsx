import { failureOf } from '@pbnet/api-client';
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
import { useState, type FormEvent } from 'react';
import { useLanguage } from '../host-context.tsx';
import { useKeptText } from '../kept/use-kept.ts';
import { typedInstant } from './typed-time.ts';

type Wrong = 'reason' | 'both' | 'order';

export interface PostponeWords {
  /** What the button that opens the dialog says. */
  readonly open: string;
  readonly title: string;
  /** When it was to be, in words. */
  readonly old: string;
  readonly starts: string;
  readonly ends: string;
  readonly help: string;
  readonly reason: string;
  readonly send: string;
  wrong(fault: Wrong): string;
}

export interface Postponed {
  readonly reason: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

export interface PostponeDialogProps {
  /** What the reason is for, `broadcast-postpone:<id>`: one that was not sent is there again next time. */
  readonly thing: string;
  /** By whose clocks the new time is given. */
  readonly zone: string;
  readonly words: PostponeWords;
  isOrdered(startsAt: string, endsAt: string): boolean;
  /** A rejected promise leaves the dialog open with what was typed. */
  onSend(postponed: Postponed): Promise<unknown>;
}

/** A new time or none yet, with the reason. */
export function PostponeDialog({ thing, zone, words, isOrdered, onSend }: PostponeDialogProps) {
  const language = useLanguage();
  const [opened, dialog] = useDisclosure(false);
  const reason = useKeptText(thing);
  const [starts, setStarts] = useState<string | null>(null);
  const [ends, setEnds] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const startsAt = typedInstant(starts, zone);
  const endsAt = typedInstant(ends, zone);

  function faultOf(): Wrong | undefined {
    if (reason.text.trim().length < 5) return 'reason';
    if ((startsAt === null) !== (endsAt === null)) return 'both';
    if (startsAt === null || endsAt === null) return undefined;
    return isOrdered(startsAt, endsAt) ? undefined : 'order';
  }

  async function send(submitted: FormEvent) {
    submitted.preventDefault();
    const fault = faultOf();
    setWrong(fault);
    if (fault !== undefined) return;
    setSending(true);
    setFailure(undefined);
    try {
      await onSend({ reason: reason.text.trim(), startsAt, endsAt });
      reason.forget();
      dialog.close();
    } catch (error) {
      setFailure(failureOf(error, language).text);
    } finally {
      setSending(false);
    }
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {words.open}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={words.title}>
        <form onSubmit={(submitted) => void send(submitted)} noValidate>
          <Stack>
            <FormError>{failure}</FormError>
            <Text>{words.old}</Text>
            <DateTimePicker
              label={words.starts}
              description={words.help}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={starts}
              onChange={setStarts}
            />
            <DateTimePicker
              label={words.ends}
              valueFormat="DD.MM.YYYY HH:mm"
              clearable
              value={ends}
              onChange={setEnds}
              error={wrong !== undefined && wrong !== 'reason' && words.wrong(wrong)}
            />
            <Textarea
              label={words.reason}
              autosize
              minRows={2}
              maxLength={1000}
              value={reason.text}
              onChange={({ currentTarget }) => reason.write(currentTarget.value)}
              error={wrong === 'reason' && words.wrong(wrong)}
            />
            <Group justify="end">
              <Button type="submit" loading={sending}>
                {words.send}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
