import { failureOf } from '@pbnet/api-client';
import { useApiClient } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { wordsKeeper, type WordsKeeper, type WordsState } from './words-keeper.ts';

export interface KeptWords {
  readonly keeper: WordsKeeper;
  readonly state: WordsState;
}

interface UseWordsOptions {
  readonly accountId: string;
  readonly month: Month;
  readonly words: string;
  readonly version: number;
}

/** The words of a month as they are being written: on the screen, on this computer, on the server. */
export function useWords({ accountId, month, words, version }: UseWordsOptions): KeptWords {
  const client = useApiClient();
  const language = useLanguage();
  const [keeper] = useState(() =>
    wordsKeeper({
      base: { words, version },
      key: `pbnet.result-words:${accountId}:${month}`,
      storage: localStorage,
      save: (next) => client.results.saveWords.mutate({ month, ...next }),
      failureOf: (error) => failureOf(error, language),
    }),
  );
  useEffect(() => keeper.start(), [keeper]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
}
