import { Alert } from '@pbnet/ui';

/** Stand-in until the sign-in folder is here. */
export function SignInForm(_props: { readonly onDone: () => void }) {
  return <Alert>…</Alert>;
}
