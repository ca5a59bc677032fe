/** An id of ours as PostgreSQL writes it, to stand inside a larger pattern; it captures nothing. */
export const uuidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const whole = new RegExp(`^${uuidPattern}$`, 'i');

/** Whether PostgreSQL takes it as a uuid: what is typed into an address is asked about only then. */
export function isUuid(text: string): boolean {
  return whole.test(text);
}
