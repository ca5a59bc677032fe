import { failureOf } from '@pbnet/api-client';
import { Button, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useLanguage } from './host-context.tsx';
import { useKeptText } from './kept/use-kept.ts';

export interface WordsDialogProps {
  /** What the words are for, `campaign-return:<id>`: a text that was not sent is there again next time. */
  readonly thing: string;
  /** What the button that opens the dialog says. */
  readonly open: string;
  /** As small as the other buttons of a table's row. */
  readonly compact?: boolean;
  readonly title: string;
  readonly label: string;
  readonly help: string;
  readonly send: string;
  /** What is wrong with words that are shorter than `least` characters. */
  readonly short: string;
  readonly least?: number;
  readonly most?: number;
  /** A rejected promise leaves the dialog open with what was typed. */
  onSend(words: string): Promise<unknown>;
}

/** A button for a step that needs words, which somebody else will read. */
export function WordsDialog({ onSend, least = 5, most = 1000, ...words }: WordsDialogProps) {
  const language = useLanguage();
  const kept = useKeptText(words.thing);
  const [opened, dialog] = useDisclosure(false);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const typed = kept.text.trim();

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (typed.length < least) return;
    setSending(true);
    setFailure(undefined);
    try {
      await onSend(typed);
      kept.forget();
      setAsked(false);
      dialog.close();
    } catch (error) {
      setFailure(failureOf(error, language).text);
    } finally {
      setSending(false);
    }
  }

  return (
    <>
      <Button variant="default" size={words.compact ? 'compact-sm' : 'sm'} onClick={dialog.open}>
        {words.open}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={words.title}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{failure}</FormError>
            <Textarea
              label={words.label}
              description={words.help}
              autosize
              minRows={3}
              maxLength={most}
              data-autofocus
              value={kept.text}
              onChange={({ currentTarget }) => kept.write(currentTarget.value)}
              error={asked && typed.length < least && words.short}
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
