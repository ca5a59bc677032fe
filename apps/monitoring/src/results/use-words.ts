import { useApiClient } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useSavedText, type SavedText, type VersionedText } from '@pbnet/micro-frontend';

interface UseWordsOptions {
  readonly month: Month;
  readonly words: string;
  readonly version: number;
}

interface StoredWords {
  readonly words: string;
  readonly version: number;
}

function textOf({ words, version }: StoredWords): VersionedText {
  return { text: words, version };
}

/** The words of a month as they are being written: on the screen, on this computer, on the server. */
export function useWords({ month, ...stored }: UseWordsOptions): SavedText {
  const client = useApiClient();
  return useSavedText({
    ...textOf(stored),
    thing: `result-words:${month}`,
    save: ({ text, version }) => client.results.saveWords.mutate({ month, words: text, version }),
    current({ current }) {
      return current === undefined ? undefined : textOf(current as StoredWords);
    },
  });
}
