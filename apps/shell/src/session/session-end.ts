type Listener = () => void;

/** Whether the API has said, in the middle of work, that the session is over. */
export interface SessionEnd {
  readonly happened: () => boolean;
  announce(): void;
  /** The person has signed in again. */
  undo(): void;
  subscribe(listener: Listener): () => void;
}

function createSessionEnd(): SessionEnd {
  const listeners = new Set<Listener>();
  let happened = false;

  function set(next: boolean): void {
    if (happened === next) return;
    happened = next;
    for (const listener of listeners) listener();
  }

  return {
    happened: () => happened,
    announce: () => set(true),
    undo: () => set(false),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const sessionEnd = createSessionEnd();
