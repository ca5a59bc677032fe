/** What goes wrong and how often. All of it is data, so that a test, a demo or the page can switch it. */
export interface Failure {
  /** The method ('sendMessage') or '*' for every method. */
  readonly at: string;
  /** Acts this many times; always unless told. */
  readonly times?: number;
  readonly answer:
    /** The platform's own refusal; `retryAfter` in seconds. */
    | {
        readonly kind: 'error';
        readonly code: number;
        readonly description?: string;
        readonly retryAfter?: number;
      }
    /** Cuts the line; with `done` only after the work was done, so that the caller cannot know. */
    | { readonly kind: 'hang-up'; readonly done?: boolean };
}

export interface Failures {
  list(): readonly Failure[];
  add(failure: Failure): void;
  set(failures: readonly Failure[]): void;
  /** What happens to this call; counts it. */
  due(at: string): Failure['answer'] | undefined;
}

export function createFailures(): Failures {
  let counted: { readonly failure: Failure; left: number }[] = [];
  const count = (failure: Failure) => ({ failure, left: failure.times ?? Infinity });
  return {
    list: () => counted.map(({ failure }) => failure),
    add: (failure) => void counted.push(count(failure)),
    set: (failures) => (counted = failures.map(count)),
    due(at) {
      const entry = counted.find(({ failure, left }) => left > 0 && [at, '*'].includes(failure.at));
      if (entry) entry.left -= 1;
      return entry?.failure.answer;
    },
  };
}

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request: message is too long',
  401: 'Unauthorized',
  403: 'Forbidden: bot is not a member of the channel chat',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** The platform's words for the code. */
export function wordsOf(code: number, retryAfter?: number): string {
  const said = words[code] ?? 'Bad Request';
  return retryAfter === undefined ? said : `${said}: retry after ${retryAfter}`;
}
