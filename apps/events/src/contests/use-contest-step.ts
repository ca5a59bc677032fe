import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

export interface ContestStep {
  /** Why the last step was refused, in words. */
  readonly failure: string | undefined;
  /** Waits for the step, says that it is done, and reads everything of contests again; false when it was refused. */
  run(step: Promise<unknown>, done: string): Promise<boolean>;
}

export function useContestStep(): ContestStep {
  const api = useApi();
  const host = useHost();
  const language = useLanguage();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string>();
  return {
    failure,
    async run(step, done) {
      setFailure(undefined);
      try {
        await step;
        host.notify({ tone: 'done', text: done });
        return true;
      } catch (error) {
        setFailure(failureOf(error, language).text);
        return false;
      } finally {
        await Promise.all(
          [api.contests, api.contestEntries].map((part) => queries.invalidateQueries(part.pathFilter())),
        );
      }
    },
  };
}
