import { useApi } from '@pbnet/api-client/react';
import { Anchor, Loader, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandError } from '../forms/command-error.tsx';
import { SignInSteps } from './sign-in-steps.tsx';

export interface EsiaFormProps {
  /** Called when the session stands. */
  onDone(): void;
  onOtherAccount(): void;
}

/** Back from ЕСИА: it stood for the password, and a code is owed. */
export function EsiaForm({ onDone, onOtherAccount }: EsiaFormProps) {
  const { t } = useTranslation();
  const goOn = useMutation(useApi().staffEsia.goOn.mutationOptions());
  const code = useMutation(
    useApi().staffEsia.goOn.mutationOptions({
      onSuccess: (answer) => answer.step === 'done' && answer.recoveryCodes.length === 0 && onDone(),
    }),
  );
  const asked = useRef(false);
  const ask = useEffectEvent(() =>
    goOn.mutate({}, { onSuccess: (answer) => answer.step === 'done' && onDone() }),
  );
  useEffect(() => {
    // Asking makes a new secret where the code is to be set up: once is enough.
    if (!asked.current) ask();
    asked.current = true;
  }, []);
  const step = code.data?.step === 'done' ? code.data : goOn.data;

  return (
    <Stack>
      <CommandError error={code.error ?? goOn.error} />
      {goOn.isPending && <Loader aria-label={t('signIn.loading')} />}
      {goOn.error && (
        <Anchor component={Link} to="/sign-in" reloadDocument>
          {t('signIn.back')}
        </Anchor>
      )}
      {step && (
        <SignInSteps
          step={step}
          pending={code.isPending}
          onCode={(typed) => code.mutate({ code: typed })}
          onOtherAccount={onOtherAccount}
          onDone={onDone}
        />
      )}
    </Stack>
  );
}
