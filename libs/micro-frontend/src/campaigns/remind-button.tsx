import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import {
  Button,
  Group,
  LetterView,
  Loader,
  Modal,
  Stack,
  Text,
  useDisclosure,
  VisuallyHidden,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Failed } from '../failed.tsx';
import { useCan, useHost } from '../host-context.tsx';
import { useReminderWords } from './reminder-words.ts';
import { useReread } from './use-reread.ts';

type Card = NonNullable<ApiOutputs['campaigns']['board']>['cards'][number];

export interface RemindButtonProps {
  readonly campaignId: string;
  readonly card: Pick<Card, 'regionalCenterId' | 'name' | 'reminderRefusal'>;
}

/** Shows the letter first; where no reminder can go, says why instead. */
export function RemindButton({ campaignId, card }: RemindButtonProps) {
  const words = useReminderWords();
  const mayRemind = useCan('reminder.send');
  const [opened, { open, close }] = useDisclosure(false);
  const { name, reminderRefusal } = card;
  if (!mayRemind) return null;
  if (reminderRefusal !== null && reminderRefusal !== 'too-soon')
    return <Text c="dimmed">{words.reason[reminderRefusal]}</Text>;
  return (
    <>
      <Button variant="default" onClick={open}>
        <span aria-hidden>{words.one}</span>
        <VisuallyHidden>{words.oneLabel(name)}</VisuallyHidden>
      </Button>
      <Modal opened={opened} onClose={close} title={words.title(name)} size="lg">
        {opened && <Letter campaignId={campaignId} card={card} onSent={close} />}
      </Modal>
    </>
  );
}

function Letter({ campaignId, card, onSent }: RemindButtonProps & { onSent(): void }) {
  const words = useReminderWords();
  const api = useApi();
  const host = useHost();
  const reread = useReread();
  const { regionalCenterId, name } = card;
  const preview = useQuery({
    ...api.campaigns.previewReminder.queryOptions({ campaignId, regionalCenterId }),
    staleTime: 0,
  });
  const remind = useMutation(
    api.campaigns.remind.mutationOptions({
      onSuccess: () => {
        host.notify({ tone: 'done', text: words.sent(name) });
        onSent();
      },
      onSettled: reread,
    }),
  );

  if (preview.error) return <Failed error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Loader role="status" aria-label={words.loading} />;
  const { to, subject, plain } = preview.data;
  const head = [
    { term: words.to, value: to ?? words.noAddress },
    { term: words.subject, value: subject },
  ];
  return (
    <Stack>
      <LetterView head={head} text={plain} label={words.letter} />
      {remind.error && <Failed error={remind.error} />}
      <Group justify="end">
        <Button
          disabled={to === null}
          loading={remind.isPending}
          onClick={() => remind.mutate({ campaignId, regionalCenterId })}
          data-autofocus
        >
          {words.send}
        </Button>
      </Group>
    </Stack>
  );
}
