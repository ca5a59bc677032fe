import { useApi } from '@pbnet/api-client/react';
import { Card as Paper, ConfirmButton, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { dayName, momentName } from '../dates.ts';
import { Failed } from '../failed.tsx';
import { useCan, useHost, useLanguage } from '../host-context.tsx';
import { WordsDialog } from '../words-dialog.tsx';
import type { Extended, Extension } from './extensible.ts';
import { useReread } from './use-reread.ts';
import { useExtensionWords } from './extension-words.ts';

export interface ExtensionRequestsProps {
  /** All cards of the campaign, however the board is filtered. */
  readonly cards: readonly Extended[];
}

/** Requests that wait for headquarters; nothing is shown while there are none. */
export function ExtensionRequests({ cards }: ExtensionRequestsProps) {
  const words = useExtensionWords();
  const waiting = cards.flatMap(({ name, extensions }) =>
    extensions.filter(({ state }) => state === 'requested').map((extension) => ({ name, extension })),
  );
  if (waiting.length === 0) return null;
  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {words.title}
        </Title>
        {waiting.map((request) => (
          <Request key={request.extension.id} {...request} />
        ))}
      </Stack>
    </section>
  );
}

interface RequestProps {
  readonly name: string;
  readonly extension: Extension;
}

function Request({ name, extension }: RequestProps) {
  const words = useExtensionWords();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const reread = useReread();
  const mayDecide = useCan('extension.decide');
  const { mutateAsync: decide, error } = useMutation(
    api.campaigns.decideExtension.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: words.decided(name) }),
      onSettled: reread,
    }),
  );
  const { id: extensionId, oldDueOn, newDueOn, reason, requestedAt } = extension;
  const days = { day: dayName(newDueOn, language), old: dayName(oldDueOn, language) };
  return (
    <Paper withBorder component="article" aria-label={name}>
      <Group justify="space-between" align="start">
        <div>
          <Text fw={600}>{name}</Text>
          <Text>{words.from(days)}</Text>
          <Text>«{reason}»</Text>
          <Text c="dimmed">{momentName(requestedAt, language)}</Text>
        </div>
        {mayDecide && (
          <Group>
            <ConfirmButton
              variant="default"
              question={words.grantQuestion(days.day, name)}
              details={<Text>{words.grantDetails}</Text>}
              confirmLabel={words.grant}
              // A refusal is shown below; the dialog has nothing more to say.
              onConfirm={() => decide({ extensionId, grant: true, reason: '' }).catch(() => undefined)}
            >
              {words.grant}
            </ConfirmButton>
            <WordsDialog
              thing={`extension-refusal:${extensionId}`}
              open={words.refuse}
              title={words.refuseTitle(name)}
              label={words.refuseReason}
              help={words.refuseHelp}
              short={words.refuseShort}
              send={words.refuseSend}
              onSend={(typed) => decide({ extensionId, grant: false, reason: typed })}
            />
          </Group>
        )}
      </Group>
      {error !== null && <Failed error={error} />}
    </Paper>
  );
}
