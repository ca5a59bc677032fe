import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Alert, Button, ConfirmButton, Icon, List, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { Failed } from '../failed.tsx';
import { useCan } from '../host-context.tsx';
import { useReminderWords } from './reminder-words.ts';
import { useReread } from './use-reread.ts';

export interface RemindAllProps {
  readonly campaignId: string;
  /** Regional centers that are overdue. */
  readonly count: number;
}

/** One letter to every overdue regional center; what could not be sent is listed afterwards. */
export function RemindAll({ campaignId, count }: RemindAllProps) {
  const words = useReminderWords();
  const mayRemind = useCan('reminder.send');
  const reread = useReread();
  const remind = useMutation(useApi().campaigns.remind.mutationOptions({ onSettled: reread }));
  if (!mayRemind) return null;
  return (
    <Stack gap="sm" align="end">
      <ConfirmButton
        leftSection={<Icon name="send" />}
        question={words.allQuestion(count)}
        details={<Text>{words.allDetails}</Text>}
        confirmLabel={words.allSend}
        // A refusal is shown below the button; the dialog has nothing more to say.
        onConfirm={() => remind.mutateAsync({ campaignId }).catch(() => undefined)}
      >
        {words.all(count)}
      </ConfirmButton>
      {remind.error && <Failed error={remind.error} />}
      {remind.data && <Outcome outcome={remind.data} onClose={remind.reset} />}
    </Stack>
  );
}

interface OutcomeProps {
  readonly outcome: ApiOutputs['campaigns']['remind'];
  onClose(): void;
}

function Outcome({ outcome: { sent, skipped }, onClose }: OutcomeProps) {
  const words = useReminderWords();
  return (
    <Alert
      role="status"
      color={skipped.length > 0 ? 'yellow' : 'green'}
      icon={<Icon name={skipped.length > 0 ? 'warning' : 'check-circle'} />}
      title={words.sentAll(sent)}
    >
      {skipped.length > 0 && (
        <>
          {words.leftOut}
          <List>
            {skipped.map(({ regionalCenterId, name, reason }) => (
              <List.Item key={regionalCenterId}>
                {name}: {words.reason[reason]}
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
