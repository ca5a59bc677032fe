import { Button, Group, Modal, Stack, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useUiTexts } from '../texts/use-ui-texts.ts';

export interface ConfirmButtonProps extends ButtonProps {
  readonly children: ReactNode;
  /** The question, naming what will happen: «Закрыть октябрь 2026?» */
  readonly question: string;
  /** What cannot be undone, whom it touches. */
  readonly details?: ReactNode;
  /** The verb of the action: «Закрыть месяц». */
  readonly confirmLabel?: string;
  readonly danger?: boolean;
  /** While the promise is pending the dialog waits; a rejected one leaves it open. */
  onConfirm(): void | Promise<unknown>;
}

/** A button whose action cannot be undone; asks first: `<ConfirmButton question="Отозвать?" onConfirm={revoke}>Отозвать</ConfirmButton>`. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, question, details, confirmLabel, danger = false, onConfirm, ...button } = props;
  const { cancel, confirm } = useUiTexts();
  const [opened, { open, close }] = useDisclosure(false);
  const [pending, setPending] = useState(false);

  async function run() {
    setPending(true);
    try {
      await onConfirm();
      close();
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <Button {...button} onClick={open}>
        {children}
      </Button>
      <Modal opened={opened} onClose={close} title={question} closeOnClickOutside={!pending}>
        <Stack>
          {details}
          <Group justify="end">
            <Button variant="default" onClick={close} disabled={pending} data-autofocus>
              {cancel}
            </Button>
            <Button {...(danger ? { color: 'red' } : {})} loading={pending} onClick={() => void run()}>
              {confirmLabel ?? confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
