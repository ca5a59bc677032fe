import { failureOf } from '@pbnet/api-client';
import { ErrorState } from '@pbnet/ui';
import { useLanguage } from './host-context.tsx';

export interface FailedProps {
  readonly error: unknown;
  onRetry?(): void;
}

/** A part of the page whose call failed, in the API's own words. */
export function Failed({ error, onRetry }: FailedProps) {
  const { text, reference } = failureOf(error, useLanguage());
  return (
    <ErrorState
      what={text}
      {...(reference === null ? {} : { reference })}
      {...(onRetry === undefined ? {} : { onRetry })}
    />
  );
}
