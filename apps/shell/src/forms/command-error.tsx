import { failureOf } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { FormError } from '@pbnet/ui';

export interface CommandErrorProps {
  readonly error: unknown;
}

/** Why a command was refused, in the API's own sentence; takes the focus when it appears. */
export function CommandError({ error }: CommandErrorProps) {
  const language = useLanguage();
  if (!error) return null;
  return <FormError>{failureOf(error, language).text}</FormError>;
}
