import { Anchor, Stack, Text } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ownPath } from '../own-path.ts';
import { EsiaForm } from './esia-form.tsx';
import { EsiaRefusal, EsiaWay } from './esia-way.tsx';
import { PublicFrame } from './public-frame.tsx';
import { RoleStep } from './role-step.tsx';
import { SignInForm, type SignInFormProps } from './sign-in-form.tsx';

export interface SignInPageProps extends Pick<SignInFormProps, 'begun'> {
  /** Leaves for the page that was wanted, loaded anew, as another person's; «back» does not lead here again. */
  leave?(path: string): void;
}

function isOver(begun: SignInPageProps['begun']): boolean {
  return begun?.step.step === 'done' && begun.step.recoveryCodes.length === 0;
}

export function SignInPage({ begun, leave = (path) => location.replace(path) }: SignInPageProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useSearchParams();
  const esia = query.get('gosuslugi');
  const [signedIn, setSignedIn] = useState(isOver(begun) || esia === 'done');

  if (signedIn) {
    return (
      <PublicFrame title={t('signIn.roleTitle')}>
        <RoleStep onDone={() => leave(ownPath(query.get('return')))} />
      </PublicFrame>
    );
  }
  if (esia === 'code') {
    const startAgain = () => setQuery({}, { replace: true });
    return (
      <PublicFrame title={t('signIn.codeTitle')}>
        <EsiaForm onDone={() => setSignedIn(true)} onOtherAccount={startAgain} />
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('signIn.title')}>
      <Stack>
        <EsiaRefusal />
        <SignInForm {...(begun ? { begun } : {})} onDone={() => setSignedIn(true)} />
        <Anchor component={Link} to="/password">
          {t('signIn.forgotten')}
        </Anchor>
        <EsiaWay />
        <Text size="sm">{t('signIn.noAccount')}</Text>
      </Stack>
    </PublicFrame>
  );
}
