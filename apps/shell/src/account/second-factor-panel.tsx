import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { needsSecondFactor, type Me } from '@pbnet/domain/identity';
import { Button, Group, StateBadge, Text, type Tone } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../forms/command-error.tsx';
import { Enrolment } from '../forms/enrolment.tsx';
import { RecoveryCodes } from '../forms/recovery-codes.tsx';
import { ConfirmPassword } from './confirm-password.tsx';
import { Panel } from './panel.tsx';

const states = {
  on: ['ok', 'factorOn'],
  off: ['neutral', 'factorOff'],
  asked: ['warning', 'factorAsked'],
} as const satisfies Record<Me['secondFactor'], readonly [Tone, string]>;

type Command = 'set-up' | 'remove' | 'renew';

export interface SecondFactorPanelProps {
  readonly me: Me;
}

export function SecondFactorPanel({ me }: SecondFactorPanelProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const [command, setCommand] = useState<Command>();
  const [enrolment, setEnrolment] = useState<ApiOutputs['identity']['beginSecondFactor']>();
  const [codes, setCodes] = useState<readonly string[]>();
  const { data: left } = useQuery(api.identity.recoveryCodesLeft.queryOptions());

  const refresh = () => queries.invalidateQueries(api.identity.pathFilter());
  const show = (made: readonly string[]) => {
    setEnrolment(undefined);
    setCommand(undefined);
    setCodes(made);
    return refresh();
  };
  const begin = useMutation(
    api.identity.beginSecondFactor.mutationOptions({
      onSuccess(begun) {
        setCommand(undefined);
        setEnrolment(begun);
      },
    }),
  );
  const confirm = useMutation(api.identity.confirmSecondFactor.mutationOptions({ onSuccess: show }));
  const renew = useMutation(api.identity.renewRecoveryCodes.mutationOptions({ onSuccess: show }));
  const remove = useMutation(
    api.identity.removeSecondFactor.mutationOptions({
      onSuccess() {
        setCommand(undefined);
        return refresh();
      },
    }),
  );
  const commands = { 'set-up': begin, remove, renew };
  const [tone, word] = states[me.secondFactor];
  const on = me.secondFactor === 'on';

  return (
    <Panel title={t('account.factor')} state={<StateBadge tone={tone}>{t(`account.${word}`)}</StateBadge>}>
      <Text>{t('account.factorWhy')}</Text>
      {me.secondFactor === 'asked' && <Text fw={500}>{t('account.factorAskedHelp')}</Text>}
      {on && typeof left === 'number' && <Text>{t('account.codesLeft', { count: left })}</Text>}
      <CommandError error={command ? commands[command].error : confirm.error} />
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {enrolment && (
        <Enrolment {...enrolment} pending={confirm.isPending} onCode={(code) => confirm.mutate({ code })} />
      )}
      {command && (
        <ConfirmPassword
          pending={commands[command].isPending}
          onCancel={() => setCommand(undefined)}
          onPassword={(password) => commands[command].mutate({ password })}
        />
      )}
      {!command && !enrolment && !codes && (
        <Group>
          <Button variant={on ? 'default' : 'filled'} onClick={() => setCommand('set-up')}>
            {t(on ? 'account.setUpAgain' : 'account.setUp')}
          </Button>
          {on && (
            <Button variant="default" onClick={() => setCommand('renew')}>
              {t('account.renew')}
            </Button>
          )}
          {on && !me.bindings.some(({ role }) => needsSecondFactor(role)) && (
            <Button variant="default" onClick={() => setCommand('remove')}>
              {t('account.remove')}
            </Button>
          )}
        </Group>
      )}
    </Panel>
  );
}
