import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionEnd } from './session-end.ts';
import type { SignInAgainProps } from './sign-in-again.tsx';

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }));

/** Watches for the end of the session on every page; the dialog comes when it is needed. */
export function SessionGuard({ Form }: SignInAgainProps) {
  const over = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.happened);
  return over && <Suspense>{<SignInAgain Form={Form} />}</Suspense>;
}
