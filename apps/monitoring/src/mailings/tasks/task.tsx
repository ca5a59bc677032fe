import { momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MailTask } from '../mailing-shapes.ts';
import { CloseTask } from './close-task.tsx';

/** One task: what happened, where to put it right, and how it ended. */
export function Task({ task }: { readonly task: MailTask }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, recipient, recipientName, subject, response, words, createdAt, doneAt, doneByName, note } =
    task;
  return (
    <Paper withBorder p="md" component="article">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {t(`mailings.tasks.kind.${kind}`, { name: recipientName ?? recipient ?? '' })}
        </Title>
        <Text c="dimmed">{momentName(createdAt, language)}</Text>
        {recipient !== null && <Text>{t('mailings.tasks.address', { recipient })}</Text>}
        {subject !== null && <Text>{t('mailings.tasks.subject', { subject })}</Text>}
        {words !== null && <Text>{t('mailings.tasks.words', { words })}</Text>}
        {response !== null && <Text>{t('mailings.tasks.response', { response })}</Text>}
        <TaskLinks task={task} />
        {doneAt === null ? (
          <CloseTask task={task} />
        ) : (
          <Text>
            {t('mailings.tasks.closed', { who: doneByName ?? '', at: momentName(doneAt, language) })}{' '}
            {note !== null && note !== '' && t('mailings.tasks.note', { note })}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function TaskLinks({ task }: { readonly task: MailTask }) {
  const { regionalCenterId, mailingId, deliveryId, to } = task;
  const { t } = useTranslation();
  const mayCorrect = useCan('network.manage');
  return (
    <Group gap="lg">
      {regionalCenterId !== null && !mayCorrect && <Text>{t('mailings.tasks.whoFixes')}</Text>}
      {regionalCenterId !== null && mayCorrect && (
        <Anchor component={Link} to={`/administration/network/regional-centers/${regionalCenterId}`}>
          {t('mailings.tasks.fixAddress')}
        </Anchor>
      )}
      {to !== null && (
        <Anchor component={Link} to={to}>
          {t('mailings.tasks.toPeople')}
        </Anchor>
      )}
      {mailingId !== null && (
        <Anchor component={Link} to={`/monitoring/mailings/${mailingId}`}>
          {t('mailings.tasks.toMailing')}
        </Anchor>
      )}
      {deliveryId !== null && (
        <Anchor component={Link} to={`/monitoring/mailings/letters/${deliveryId}`}>
          {t('mailings.tasks.toLetter')}
        </Anchor>
      )}
    </Group>
  );
}
