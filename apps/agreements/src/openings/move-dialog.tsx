import { failureOf } from '@pbnet/api-client';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Radio, Stack, Textarea } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { movesOf, needsWords, type Move } from './moves.ts';
import type { OpeningBrief } from './opening-shapes.ts';
import { PostponeForm } from './postpone-dialog.tsx';
import { useMoveSteps } from './use-move-steps.ts';

export interface MoveDialogProps {
  readonly opening: OpeningBrief;
  /** Chosen already; null asks where to. */
  readonly chosen: Move | null;
  onClose(): void;
}

/** Where the card may go, and the words that the step needs. */
export function MoveDialog({ opening, chosen, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const moves = movesOf(opening);
  const [move, setMove] = useState<Move | null>(chosen ?? moves[0] ?? null);
  return (
    <Modal opened onClose={onClose} title={`${t('openings.board.moveTitle')}: ${opening.name}`}>
      <Stack>
        {chosen === null && (
          <Radio.Group
            label={t('openings.board.moveTitle')}
            value={move?.command ?? ''}
            onChange={(value) => setMove(moves.find(({ command }) => command === value) ?? null)}
          >
            <Stack gap="xs" mt="xs">
              {moves.map(({ command, to }) => (
                <Radio key={command} value={command} label={t(`openings.filter.${to}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {move?.command === 'postpone' ? (
          <PostponeForm opening={opening} onDone={onClose} />
        ) : (
          move && <StepForm key={move.command} opening={opening} move={move} onDone={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

interface StepFormProps {
  readonly opening: OpeningBrief;
  readonly move: Move;
  onDone(): void;
}

function StepForm({ opening, move, onDone }: StepFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const steps = useMoveSteps();
  const reason = useKeptText(`opening-${move.command}:${opening.id}`);
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const words = needsWords(move.command);
  const short = words && reason.text.trim().length < 5;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    setSending(true);
    setFailure(undefined);
    try {
      await steps.take(opening, move, reason.text.trim());
      reason.forget();
      onDone();
    } catch (error) {
      setFailure(failureOf(error, language).text);
      setSending(false);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{failure}</FormError>
        {words && (
          <Textarea
            label={t('openings.reason')}
            description={t(move.command === 'reject' ? 'openings.rejectHelp' : 'openings.withdrawHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason.text}
            onChange={({ currentTarget }) => reason.write(currentTarget.value)}
            error={asked && short && t('openings.wrong.reason')}
          />
        )}
        <Group justify="end">
          <Button type="submit" loading={sending}>
            {needsWords(move.command)
              ? t(`openings.send.${move.command}`)
              : t(`openings.step.${move.command}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
