import { Failed, useCan, useUser } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, Group, Icon, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { failedOf, type Mailing } from '../mailing-shapes.ts';
import { useMailingCommands, type MailingCommands } from './use-mailing-commands.ts';

export interface MailingActionsProps {
  readonly mailing: Mailing;
}

/** What can be done with the mailing now, and what stands in the way of it. */
export function MailingActions({ mailing }: MailingActionsProps) {
  const commands = useMailingCommands();
  const failed = Object.values({ ...commands }).find(({ error }) => error !== null)?.error;
  return (
    <Stack gap="sm">
      {failed !== undefined && <Failed error={failed} />}
      {mailing.state === 'prepared' ? (
        <BeforeRelease mailing={mailing} commands={commands} />
      ) : (
        <AfterRelease mailing={mailing} commands={commands} />
      )}
    </Stack>
  );
}

interface PartProps extends MailingActionsProps {
  readonly commands: MailingCommands;
}

function BeforeRelease({ mailing, commands }: PartProps) {
  const { t } = useTranslation();
  const { accountId } = useUser();
  const mayPrepare = useCan('mailing.prepare');
  const mayRelease = useCan('mailing.release');
  const command = { id: mailing.id, version: mailing.version };
  const letters = (mailing.letters.prepared ?? 0) - mailing.gaps;
  const own = mailing.secondPerson && mailing.preparedBy === accountId;
  return (
    <>
      {mailing.gaps > 0 && (
        <Alert
          color="red"
          icon={<Icon name="alert-circle" />}
          title={t('mailings.gapsTitle', { count: mailing.gaps })}
        >
          {t('mailings.gapsHelp')}
        </Alert>
      )}
      {own && mailing.gaps === 0 && (
        <Alert color="blue" icon={<Icon name="people" />} title={t('mailings.secondPersonTitle')}>
          {t('mailings.secondPersonHelp')}
        </Alert>
      )}
      <Group>
        {mayRelease && !own && mailing.gaps === 0 && (
          <ConfirmButton
            leftSection={<Icon name="send" />}
            question={t('mailings.release.question', { count: letters })}
            details={<Text>{t('mailings.release.details')}</Text>}
            confirmLabel={t('mailings.release.confirm')}
            onConfirm={() => commands.release.run(command)}
          >
            {t('mailings.release.button')}
          </ConfirmButton>
        )}
        {mayPrepare && (
          <Button
            variant="default"
            leftSection={<Icon name="refresh" />}
            loading={commands.refresh.isPending}
            onClick={() => void commands.refresh.run(command)}
          >
            {t('mailings.refresh')}
          </Button>
        )}
        {mayPrepare && (
          <ConfirmButton
            variant="default"
            question={t('mailings.cancel.question')}
            details={<Text>{t('mailings.cancel.details')}</Text>}
            confirmLabel={t('mailings.cancel.confirm')}
            danger
            onConfirm={() => commands.cancel.run(command)}
          >
            {t('mailings.cancel.button')}
          </ConfirmButton>
        )}
      </Group>
    </>
  );
}

function AfterRelease({ mailing, commands }: PartProps) {
  const { t } = useTranslation();
  const mayRelease = useCan('mailing.release');
  const command = { id: mailing.id, version: mailing.version };
  const failed = failedOf(mailing.letters);
  if (!mayRelease || mailing.state === 'cancelled') return null;
  return (
    <Group>
      {mailing.state === 'paused' && (
        <Button
          leftSection={<Icon name="play" />}
          loading={commands.resume.isPending}
          onClick={() => void commands.resume.run(command)}
        >
          {t('mailings.resume')}
        </Button>
      )}
      {failed > 0 && (
        <ConfirmButton
          {...(mailing.state === 'paused' ? { variant: 'default' } : {})}
          leftSection={<Icon name="refresh" />}
          question={t('mailings.resend.question', { count: failed })}
          details={<Text>{t('mailings.resend.details')}</Text>}
          confirmLabel={t('mailings.resend.confirm')}
          onConfirm={() => commands.resendFailed.run(command)}
        >
          {t('mailings.resend.button', { count: failed })}
        </ConfirmButton>
      )}
      {mailing.state === 'released' && (
        <Button
          variant="default"
          leftSection={<Icon name="ban" />}
          loading={commands.pause.isPending}
          onClick={() => void commands.pause.run(command)}
        >
          {t('mailings.pause')}
        </Button>
      )}
    </Group>
  );
}
