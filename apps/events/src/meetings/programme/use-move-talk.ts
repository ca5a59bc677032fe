import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { moved, type Move } from '@pbnet/domain/meetings';
import { useLanguage } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Talk } from '../meeting-shapes.ts';

/** Shows a moved talk at once; a refused one goes back, with the reason in words. */
export function useMoveTalk(meetingId: string) {
  const api = useApi();
  const language = useLanguage();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { queryKey } = api.programme.get.queryOptions({ meetingId });
  const { mutateAsync } = useMutation(api.programme.moveTalk.mutationOptions());
  // One after another: the second move of a talk needs the version that the first has left.
  const queue = useRef({ last: Promise.resolve(), waiting: 0, refused: false });

  const move = useCallback(
    (next: Move) => {
      setRefusal(null);
      const before = queries.getQueryData(queryKey);
      if (!before) return;
      const show = (change: (talks: readonly Talk[]) => readonly Talk[]) =>
        queries.setQueryData(queryKey, (shown) => shown && { ...shown, talks: [...change(shown.talks)] });
      const { current } = queue;
      void queries.cancelQueries({ queryKey });
      show((talks) => moved(talks, next));
      current.waiting += 1;
      current.last = current.last.then(async () => {
        const talk = queries.getQueryData(queryKey)?.talks.find(({ id }) => id === next.talkId);
        try {
          const { version } = await mutateAsync({ meetingId, version: talk?.version ?? 0, ...next });
          show((talks) => talks.map((one) => (one.id === next.talkId ? { ...one, version } : one)));
        } catch (error) {
          current.refused = true;
          setRefusal(failureOf(error, language).text);
          show((talks) => goneBack(talks, before.talks));
        }
        current.waiting -= 1;
        if (current.waiting > 0 || !current.refused) return;
        current.refused = false;
        await queries.invalidateQueries({ queryKey });
      });
    },
    [language, meetingId, mutateAsync, queries, queryKey],
  );
  return { move, refusal };
}

/** Every talk where it stood before, with all else as it is now. */
function goneBack(talks: readonly Talk[], before: readonly Talk[]): readonly Talk[] {
  const places = new Map(before.map(({ id, sessionId, position }) => [id, { sessionId, position }]));
  return talks.map((talk) => ({ ...talk, ...places.get(talk.id) }));
}
