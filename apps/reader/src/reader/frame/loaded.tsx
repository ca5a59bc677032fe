import { failureOf } from '@pbnet/api-client';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Loader } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SignInOffer } from './sign-in-offer.tsx';

export interface LoadedProps<T> {
  readonly query: {
    readonly data: T | undefined;
    readonly error: unknown;
    refetch(): unknown;
  };
  readonly children: (data: T) => ReactNode;
}

/** What only the reader sees: the data; the way to sign in, where nobody is; or why the data did not come. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  const { data, error } = query;
  const language = useLanguage();
  const { pathname, search } = useLocation();
  // Answered once and then out of session: what was shown is nobody's to see any more.
  if (error !== null && failureOf(error, language).kind === 'signed-out')
    return <SignInOffer page={`${pathname}${search}`} />;
  if (data !== undefined) return children(data);
  if (error !== null) return <Failed error={error} onRetry={() => void query.refetch()} />;
  return <Loader role="status" aria-label={t('reader.loading')} />;
}
