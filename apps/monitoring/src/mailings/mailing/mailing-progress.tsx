import { Alert, Icon, Progress, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { acceptedOf, failedOf, lettersOf, type Mailing } from '../mailing-shapes.ts';

/** How far the letters have come; read aloud as it changes. Nothing before the release. */
export function MailingProgress({ mailing }: { readonly mailing: Mailing }) {
  const { t } = useTranslation();
  const { state, letters, acknowledged, recipients } = mailing;
  if (state === 'prepared' || state === 'cancelled') return null;
  const all = lettersOf(letters);
  const accepted = acceptedOf(letters);
  const failed = failedOf(letters);
  const waiting = letters.queued ?? 0;
  const serverAway = recipients.some(
    (recipient) => recipient.state === 'queued' && recipient.problem === 'server-trouble',
  );
  return (
    <Stack gap="xs">
      <Text role="status" fw={600}>
        {t('mailings.progress.sent', { sent: accepted, count: all })}
        {waiting > 0 && ` ${t('mailings.progress.waiting', { count: waiting })}`}
        {failed > 0 && ` ${t('mailings.progress.failed', { count: failed })}`}
        {` ${t('mailings.progress.acknowledged', { count: acknowledged })}`}
      </Text>
      <Progress
        value={all === 0 ? 100 : (100 * (accepted + (letters.failed ?? 0))) / all}
        size="lg"
        aria-label={t('mailings.progress.label')}
      />
      {state === 'paused' && (
        <Alert color="red" icon={<Icon name="warning" />} title={t('mailings.pausedTitle')}>
          {t('mailings.pausedHelp')}
        </Alert>
      )}
      {serverAway && state === 'released' && (
        <Alert color="yellow" icon={<Icon name="clock" />} title={t('mailings.serverAwayTitle')}>
          {t('mailings.serverAwayHelp')}
        </Alert>
      )}
    </Stack>
  );
}
