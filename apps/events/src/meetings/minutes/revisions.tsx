import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Button, Loader, Modal, Stack, Text, useDisclosure } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../meeting-shapes.ts';
import classes from '../meetings.module.css';
import { useMeeting } from '../use-meeting.ts';

/** Earlier states of an item's minutes, to read and to copy from. */
export function Revisions({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <div>
      <Button variant="subtle" onClick={dialog.open}>
        {t('meetings.minutes.earlier', { revisions: item.revisions })}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        size="lg"
        title={t('meetings.minutes.earlierTitle', { title: item.title })}
      >
        <RevisionList agendaItemId={item.id} />
      </Modal>
    </div>
  );
}

function RevisionList({ agendaItemId }: { readonly agendaItemId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { meeting } = useMeeting();
  const { data, error } = useQuery(
    useApi().minutes.revisions.queryOptions({ meetingId: meeting.id, agendaItemId }),
  );
  if (error) return <Failed error={error} />;
  if (!data) return <Loader role="status" aria-label={t('meetings.loading')} />;
  return (
    <Stack gap="lg">
      {data.map(({ revision, text, outcome, editedAt, editedBy }) => (
        <section key={revision}>
          <Text c="dimmed">
            {t('meetings.minutes.byAt', {
              name: editedBy ?? t('meetings.minutes.nobody'),
              at: momentName(editedAt, language),
            })}
          </Text>
          <Text className={classes['words'] ?? ''}>{text}</Text>
          {outcome !== '' && (
            <Text className={classes['words'] ?? ''} mt="xs">
              {t('meetings.minutes.outcome')}: {outcome}
            </Text>
          )}
        </section>
      ))}
    </Stack>
  );
}
