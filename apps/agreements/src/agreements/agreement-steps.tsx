import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, WordsDialog } from '@pbnet/micro-frontend';
import { Alert, Button, Group, Icon, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementPath, type AgreementCard } from './agreement-shapes.ts';
import { TerminateDialog } from './terminate-dialog.tsx';
import { useAgreementStep } from './use-agreement-step.ts';

const forward = [
  ['startSigning', 'start-signing'],
  ['approve', 'approve'],
  ['submit', 'submit'],
  ['takeBack', 'take-back'],
] as const;

/** What this person can do with the agreement now; the step forward is the primary one. */
export function AgreementSteps({ card: { agreement, may, gaps } }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const { agreements } = useApi();
  const done = useAgreementStep();
  const mayMake = useCan('agreement.edit');
  const { id, version, state, links } = agreement;
  const mutations = {
    submit: useMutation(agreements.submit.mutationOptions(done(t('agreements.done.submit')))),
    takeBack: useMutation(agreements.takeBack.mutationOptions(done(t('agreements.done.take-back')))),
    approve: useMutation(agreements.approve.mutationOptions(done(t('agreements.done.approve')))),
    startSigning: useMutation(
      agreements.startSigning.mutationOptions(done(t('agreements.done.start-signing'))),
    ),
  };
  const giveBack = useMutation(agreements.return.mutationOptions(done(t('agreements.done.return'))));
  const withdraw = useMutation(agreements.withdraw.mutationOptions(done(t('agreements.done.withdraw'))));
  const shown = forward.filter(([, command]) => may.includes(command));
  const error = Object.values(mutations).find((mutation) => mutation.error)?.error;
  const key = { id, version };
  const replaceable = mayMake && (state === 'active' || state === 'expired');
  const blocked = agreement.openDisagreements > 0;
  const alone = !links.some(({ relation }) => relation === 'superseded-by');
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      {gaps.length > 0 &&
        (may.includes('submit') || may.includes('approve') || may.includes('start-signing')) && (
          <Alert icon={<Icon name="info" />}>
            {t('agreements.lacks', { gaps: gaps.map((gap) => t(`agreements.gap.${gap}`)).join(', ') })}
          </Alert>
        )}
      {blocked && may.includes('approve') && (
        <Alert color="yellow" icon={<Icon name="info" />}>
          {t('agreements.disagreements.block', { count: agreement.openDisagreements })}
        </Alert>
      )}
      <Group>
        {shown.map(([name, command], index) => (
          <Button
            key={name}
            variant={
              index === 0 && command !== 'take-back' && !(command === 'approve' && blocked)
                ? 'filled'
                : 'default'
            }
            loading={mutations[name].isPending}
            onClick={() => mutations[name].mutate(key)}
          >
            {t(`agreements.step.${command}`)}
          </Button>
        ))}
        {may.includes('save') && (
          <Button component={Link} to={`${agreementPath(id)}/edit`} variant="default">
            {t('agreements.step.save')}
          </Button>
        )}
        {may.includes('return') && (
          <WordsDialog
            thing={`agreement-return:${id}`}
            open={t('agreements.step.return')}
            title={t('agreements.returnTitle')}
            label={t('agreements.reason')}
            help={t('agreements.returnHelp')}
            send={t('agreements.step.return')}
            short={t('agreements.wrong.reason')}
            onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
          />
        )}
        {replaceable && alone && (
          <Button component={Link} to={`/agreements/new?supersedes=${id}`}>
            {t('agreements.step.renew')}
          </Button>
        )}
        {replaceable && (
          <Button component={Link} to={`/agreements/new?amends=${id}`} variant="default">
            {t('agreements.step.amend')}
          </Button>
        )}
        {may.includes('terminate') && <TerminateDialog agreement={agreement} />}
        {may.includes('withdraw') && (
          <WordsDialog
            thing={`agreement-withdraw:${id}`}
            open={t('agreements.step.withdraw')}
            title={t('agreements.withdrawTitle')}
            label={t('agreements.reason')}
            help={t('agreements.withdrawHelp')}
            send={t('agreements.step.withdraw')}
            short={t('agreements.wrong.reason')}
            onSend={(reason) => withdraw.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
