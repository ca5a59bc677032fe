import { DomainError, sentence } from '@pbnet/domain';

/** The Russian sentence that the person reads when the call is refused. */
export async function told(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error('The call was not refused.');
  const cause = error instanceof Error && error.cause instanceof DomainError ? error.cause : undefined;
  if (!cause) throw error;
  return sentence(cause.key, 'ru', cause.details);
}
