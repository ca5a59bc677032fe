import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, FormError, Group, Modal, Stack, Text } from '@pbnet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface EditDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Undefined when something typed is wrong: nothing is sent. */
  readonly save: (() => Promise<unknown>) | undefined;
  /** Called at every attempt: what is wrong is marked from then on. */
  onAsked(): void;
  onClose(): void;
  readonly remove?: {
    readonly label: string;
    readonly question: string;
    readonly help?: string;
    run(): Promise<unknown>;
  };
  readonly size?: 'md' | 'lg';
  readonly more?: ReactNode;
}

/** A part of the programme is edited; refused, the dialog stays open with the reason and all that was typed. */
export function EditDialog({
  title,
  children,
  save,
  onAsked,
  onClose,
  remove,
  size = 'md',
  more,
}: EditDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState(false);

  async function run(work: () => Promise<unknown>, done: string) {
    setSending(true);
    setFailure(undefined);
    try {
      await work();
      host.notify({ tone: 'done', text: done });
      onClose();
    } catch (error) {
      setFailure(failureOf(error, language).text);
    } finally {
      setSending(false);
      await queries.invalidateQueries(api.programme.pathFilter());
      await queries.invalidateQueries(api.meetings.pathFilter());
    }
  }

  function send(event: FormEvent) {
    event.preventDefault();
    onAsked();
    if (save) void run(save, t('meetings.programme.saved'));
  }

  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form onSubmit={send} noValidate>
        <Stack>
          <FormError>{failure}</FormError>
          {children}
          <Group justify="space-between">
            <Group>
              {remove && (
                <ConfirmButton
                  variant="default"
                  question={remove.question}
                  {...(remove.help === undefined ? {} : { details: <Text>{remove.help}</Text> })}
                  confirmLabel={remove.label}
                  onConfirm={() => run(remove.run, t('meetings.programme.removed'))}
                >
                  {remove.label}
                </ConfirmButton>
              )}
              {more}
            </Group>
            <Button type="submit" loading={sending}>
              {t('meetings.programme.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
