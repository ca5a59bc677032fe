/** One thing kept on this computer, under one name; written at once, so that a closed tab loses nothing. */
export interface KeptHere<T> {
  read(): T | undefined;
  /** False when this computer could not keep it: storage is full or forbidden. */
  write(value: T): boolean;
  remove(): void;
}

/**
 * @param accountId whose it is: another person at the same computer does not see it
 * @param thing what it is a text of, `campaign-answer:<id>`
 */
export function keptHere<T>(accountId: string, thing: string): KeptHere<T> {
  const name = `pbnet.kept:${accountId}:${thing}`;
  return {
    read() {
      try {
        const text = localStorage.getItem(name);
        return text === null ? undefined : (JSON.parse(text) as T);
      } catch {
        return undefined;
      }
    },
    write(value) {
      try {
        localStorage.setItem(name, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(name);
      } catch {
        // What cannot be removed could not be kept either.
      }
    },
  };
}
