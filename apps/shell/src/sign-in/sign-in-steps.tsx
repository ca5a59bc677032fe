import type { ApiOutputs } from '@pbnet/api-client';
import { Text, Title } from '@pbnet/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeStep } from './code-step.tsx';

// Seen once in a person's life here: no part of the first page.
const Enrolment = lazy(async () => ({ default: (await import('../forms/enrolment.tsx')).Enrolment }));
const RecoveryCodes = lazy(async () => ({
  default: (await import('../forms/recovery-codes.tsx')).RecoveryCodes,
}));

export interface SignInStepsProps {
  readonly step: ApiOutputs['identity']['signIn'];
  readonly pending: boolean;
  onCode(code: string): void;
  onOtherAccount(): void;
  onDone(): void;
}

/** What comes after the password or after ЕСИА: the code, or setting it up. */
export function SignInSteps({ step, pending, onCode, onOtherAccount, onDone }: SignInStepsProps) {
  const { t } = useTranslation();
  if (step.step === 'code')
    return <CodeStep pending={pending} onCode={onCode} onOtherAccount={onOtherAccount} />;
  return (
    <Suspense>
      {step.step === 'enrol' ? (
        <>
          <Title order={2} size="h3">
            {t('signIn.enrolTitle')}
          </Title>
          <Text>{t('signIn.enrolWhy')}</Text>
          <Enrolment uri={step.uri} secret={step.secret} pending={pending} onCode={onCode} />
        </>
      ) : (
        <RecoveryCodes codes={step.recoveryCodes} onKept={onDone} />
      )}
    </Suspense>
  );
}
