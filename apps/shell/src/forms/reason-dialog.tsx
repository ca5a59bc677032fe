import { Button, Group, Modal, Stack, Text, TextInput } from '@pbnet/ui';
import { useState } from 'react';
import { CommandError } from './command-error.tsx';

export interface ReasonDialogProps {
  /** The question that the dialog asks. */
  readonly title: string;
  /** What follows from it, where the question does not say it. */
  readonly effect?: string;
  /** Of the reason's field. */
  readonly label: string;
  /** On the button that does it. */
  readonly send: string;
  readonly error: unknown;
  readonly pending: boolean;
  onClose(): void;
  onSend(reason: string): void;
}

/** A step that is not done without a reason. */
export function ReasonDialog({
  title,
  effect,
  label,
  send,
  error,
  pending,
  onClose,
  onSend,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <CommandError error={error} />
        {effect !== undefined && <Text>{effect}</Text>}
        <TextInput
          label={label}
          required
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="end">
          <Button disabled={reason.trim().length < 3} loading={pending} onClick={() => onSend(reason)}>
            {send}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
