import { useApi } from '@pbnet/api-client/react';
import { WordsDialog } from '@pbnet/micro-frontend';
import { ConfirmButton, FormError, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contest, Results } from './contest-shapes.ts';
import { useContestStep } from './use-contest-step.ts';

export interface ResultStepsProps {
  readonly contest: Contest;
  readonly results: Results;
}

/** Freezing, publishing, diplomas, and undoing with a reason: what the state of the contest allows. */
export function ResultSteps({ contest, results }: ResultStepsProps) {
  const { t } = useTranslation();
  const { contests } = useApi();
  const { failure, run } = useContestStep();
  const freeze = useMutation(contests.freeze.mutationOptions());
  const publish = useMutation(contests.publish.mutationOptions());
  const diplomas = useMutation(contests.giveDiplomas.mutationOptions());
  const undo = useMutation(contests.undoResults.mutationOptions());
  const key = { contestId: contest.id, version: contest.version };
  const { state } = contest;
  const steps = [
    { name: 'freeze', shown: state === 'announced', done: 'frozen', call: () => freeze.mutateAsync(key) },
    { name: 'publish', shown: state === 'frozen', done: 'published', call: () => publish.mutateAsync(key) },
  ] as const;

  return (
    <Stack gap="sm">
      <FormError>{failure}</FormError>
      <Group>
        {steps
          .filter(({ shown }) => shown)
          .map(({ name, done, call }) => (
            <ConfirmButton
              key={name}
              question={t(`contests.results.${name}Question`)}
              details={t(`contests.results.${name}Details`)}
              confirmLabel={t(`contests.results.${name}`)}
              onConfirm={() => run(call(), t(`contests.results.${done}`))}
            >
              {t(`contests.results.${name}`)}
            </ConfirmButton>
          ))}
        {state === 'published' && (
          <ConfirmButton
            question={t('contests.results.diplomasQuestion')}
            details={t('contests.results.diplomasDetails')}
            confirmLabel={t('contests.results.diplomas')}
            onConfirm={async () => {
              const given = diplomas.mutateAsync(key);
              await run(given, t('contests.results.diplomas'));
            }}
          >
            {t('contests.results.diplomas')}
          </ConfirmButton>
        )}
        {results.frozen && (
          <WordsDialog
            thing={`contest-undo:${contest.id}`}
            open={t('contests.results.undo')}
            title={t('contests.results.undoTitle')}
            label={t('contests.results.reason')}
            help={t('contests.results.undoHelp')}
            short={t('contests.results.short')}
            send={t('contests.results.undoSend')}
            onSend={async (reason) => {
              await undo.mutateAsync({ ...key, reason });
              await run(Promise.resolve(), t('contests.results.undone'));
            }}
          />
        )}
      </Group>
    </Stack>
  );
}
