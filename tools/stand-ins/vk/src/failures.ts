/** What goes wrong, where and how often. All of it is data, so that a test, a demo or the page can switch it. */
export interface Failure {
  /** The method ('wall.post'), 'upload-video', 'upload-photo', 'processing', or '*' for every method. */
  readonly at: string;
  /** Acts this many times; always unless told. */
  readonly times?: number;
  /** Lets this many calls pass first. */
  readonly after?: number;
  readonly answer: FailureAnswer;
}

export type FailureAnswer =
  /** The platform's own refusal: HTTP 200 with `error`. */
  | { readonly kind: 'error'; readonly code: number; readonly message?: string }
  | { readonly kind: 'status'; readonly status: number }
  /** Cuts the line; with `done` only after the work was done, so that the caller cannot know. */
  | { readonly kind: 'hang-up'; readonly done?: boolean };

export interface Failures {
  list(): readonly Failure[];
  add(failure: Failure): void;
  /** Replaces all and forgets what the former ones have counted. */
  set(failures: readonly Failure[]): void;
  /** What happens to this call; counts it. */
  due(at: string): FailureAnswer | undefined;
}

interface Counted {
  readonly failure: Failure;
  calls: number;
}

export function createFailures(): Failures {
  let counted: Counted[] = [];
  return {
    list: () => counted.map(({ failure }) => failure),
    add: (failure) => void counted.push({ failure, calls: 0 }),
    set: (failures) => (counted = failures.map((failure) => ({ failure, calls: 0 }))),
    due: (at) => counted.filter((entry) => acts(entry, at))[0]?.failure.answer,
  };
}

function acts(entry: Counted, at: string): boolean {
  const { failure } = entry;
  if (failure.at !== at && (failure.at !== '*' || !at.includes('.'))) return false;
  entry.calls += 1;
  const past = entry.calls - (failure.after ?? 0);
  return past > 0 && past <= (failure.times ?? Infinity);
}

const words: Readonly<Record<number, string>> = {
  1: 'Unknown error occurred',
  5: 'User authorization failed: invalid access_token (4).',
  6: 'Too many requests per second',
  9: 'Flood control',
  10: 'Internal server error: could not check access_token now, check later.',
  14: 'Captcha needed',
  15: 'Access denied',
  29: 'Rate limit reached',
  100: 'One of the parameters specified was missing or invalid',
  204: 'Access denied',
  214: 'Access to adding post denied: you can only add 50 posts a day',
};

/** The platform's words for the number. */
export function wordsOf(code: number): string {
  return words[code] ?? 'Unknown error occurred';
}
