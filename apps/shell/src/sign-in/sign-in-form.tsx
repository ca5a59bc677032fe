import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandError } from '../forms/command-error.tsx';
import { PasswordStep, type Credentials } from './password-step.tsx';
import { SignInSteps } from './sign-in-steps.tsx';

type Step = ApiOutputs['identity']['signIn'] | { readonly step: 'password' };

export interface SignInFormProps {
  /** What was answered already, when another page has sent the password. */
  readonly begun?: { readonly credentials: Credentials; readonly step: Step };
  /** Called when the session stands. */
  onDone(): void;
}

/** Password, then a code where one is needed; the same on the sign-in page and over a page whose session ended. */
export function SignInForm({ begun, onDone }: SignInFormProps) {
  const [step, setStep] = useState<Step>(begun?.step ?? { step: 'password' });
  const [credentials, setCredentials] = useState(begun?.credentials);
  const signIn = useMutation(useApi().identity.signIn.mutationOptions());

  function send(given: Credentials, code?: string) {
    signIn.mutate(code === undefined ? given : { ...given, code }, {
      onSuccess(answer) {
        setCredentials(given);
        if (answer.step === 'done' && answer.recoveryCodes.length === 0) return onDone();
        setStep(answer);
      },
    });
  }

  const sendCode = (code: string) => credentials && send(credentials, code);
  const startAgain = () => {
    signIn.reset();
    setCredentials(undefined);
    setStep({ step: 'password' });
  };

  return (
    <Stack>
      <CommandError error={signIn.error} />
      {step.step === 'password' ? (
        <PasswordStep pending={signIn.isPending} onSubmit={send} />
      ) : (
        <SignInSteps
          step={step}
          pending={signIn.isPending}
          onCode={sendCode}
          onOtherAccount={startAgain}
          onDone={onDone}
        />
      )}
    </Stack>
  );
}
