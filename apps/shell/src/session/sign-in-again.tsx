import type { Me } from '@pbnet/domain/identity';
import { useHost } from '@pbnet/micro-frontend';
import { readUser } from '@pbnet/micro-frontend/hosting';
import { Loader, Modal, spotlight, Stack, Text } from '@pbnet/ui';
import { Suspense, useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { EsiaAgain } from './esia-again.tsx';
import { sessionEnd } from './session-end.ts';

export interface SignInAgainProps {
  /** The sign-in form; it calls `onDone` when the session stands. */
  readonly Form: ComponentType<{ readonly onDone: () => void }>;
}

/** Other dialogs may stand open on the page. */
const aboveAll = 1_000;

/** Opens over the page when the session ends in the middle of work: the page and what is typed on it stay. */
export function SignInAgain({ Form }: SignInAgainProps) {
  const { t } = useTranslation();
  const { api, user, queryClient } = useHost();

  useEffect(() => spotlight.close(), []);

  /** Still nobody, or no line: the dialog stays as it is. */
  async function look() {
    const now = await readUser(api).catch(() => null);
    if (now) goOnAs(now);
  }

  async function goOn() {
    goOnAs(await readUser(api));
  }

  function goOnAs(now: Me | null) {
    // Another person, or the same in another role, must not go on with this one's page.
    if (now?.accountId !== user.accountId || now.role !== user.role) return location.assign('/');
    sessionEnd.undo();
    void queryClient.invalidateQueries();
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={aboveAll}
      title={t('session.title')}
    >
      <Stack>
        <Text>{t('session.what')}</Text>
        <Suspense fallback={<Loader />}>
          <Form onDone={() => void goOn()} />
        </Suspense>
        <EsiaAgain onBack={() => void look()} />
      </Stack>
    </Modal>
  );
}
