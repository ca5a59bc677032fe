import { useApi } from '@pbnet/api-client/react';
import { entryAfter } from '@pbnet/domain/contests';
import { useCan, WordsDialog } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntryOfContest } from './entry-page.tsx';
import { useContestStep } from './use-contest-step.ts';

/** Accepting, returning, rejecting, and sending to the federal stage: what the entry's state allows. */
export function EntryDecision({ contest, entry }: EntryOfContest) {
  const { t } = useTranslation();
  const { contestEntries } = useApi();
  const { failure, run } = useContestStep();
  const mayDecide = useCan('contest.moderate');
  const accept = useMutation(contestEntries.accept.mutationOptions());
  const giveBack = useMutation(contestEntries.return.mutationOptions());
  const reject = useMutation(contestEntries.reject.mutationOptions());
  const advance = useMutation(contestEntries.advance.mutationOptions());
  if (!mayDecide || contest.state !== 'announced') return null;
  const key = { entryId: entry.id, version: entry.version };
  const { number, state, federal } = entry;
  const refusal = {
    label: t('contests.entry.reasonLabel'),
    help: t('contests.entry.reasonHelp'),
    short: t('contests.entry.short'),
    send: t('contests.entry.send'),
  };
  const done = t('contests.entry.done');

  return (
    <Stack gap="sm">
      <FormError>{failure}</FormError>
      <Group>
        {entryAfter(state, 'accept') !== undefined && (
          <Button
            loading={accept.isPending}
            onClick={() => void run(accept.mutateAsync(key), t('contests.entry.accepted'))}
          >
            {t('contests.entry.accept')}
          </Button>
        )}
        {state === 'accepted' && (
          <Button
            variant={federal ? 'default' : 'filled'}
            loading={advance.isPending}
            onClick={() =>
              void run(
                advance.mutateAsync({ ...key, federal: !federal }),
                t(federal ? 'contests.entry.tookBack' : 'contests.entry.advanced'),
              )
            }
          >
            {t(federal ? 'contests.entry.takeBack' : 'contests.entry.advance')}
          </Button>
        )}
        {entryAfter(state, 'return') !== undefined && (
          <WordsDialog
            {...refusal}
            thing={`contest-entry-return:${entry.id}`}
            open={t('contests.entry.back')}
            title={t('contests.entry.backTitle', { number })}
            onSend={async (reason) => {
              await giveBack.mutateAsync({ ...key, reason });
              await run(Promise.resolve(), done);
            }}
          />
        )}
        {entryAfter(state, 'reject') !== undefined && (
          <WordsDialog
            {...refusal}
            thing={`contest-entry-reject:${entry.id}`}
            open={t('contests.entry.reject')}
            title={t('contests.entry.rejectTitle', { number })}
            onSend={async (reason) => {
              await reject.mutateAsync({ ...key, reason });
              await run(Promise.resolve(), done);
            }}
          />
        )}
      </Group>
    </Stack>
  );
}
