import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { connectionPointKinds, type ConnectionPointKind } from '@pbnet/domain/meetings';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Select, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeeting } from '../use-meeting.ts';

/** Many points from a list, a name on each line. */
export function AddPoints() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const kept = useKeptText(`connection-points:${meeting.id}`);
  const [opened, dialog] = useDisclosure(false);
  const [kind, setKind] = useState<ConnectionPointKind>('closed-stream');
  const add = useMutation(
    api.points.addMany.mutationOptions({
      onSuccess: ({ added }) => {
        host.notify({ tone: 'done', text: t('meetings.points.added', { added }) });
        kept.forget();
        dialog.close();
      },
      onSettled: async () => {
        await queries.invalidateQueries(api.points.pathFilter());
        await queries.invalidateQueries(api.meetings.pathFilter());
      },
    }),
  );
  const titles = kept.text.split('\n').flatMap((title) => title.trim() || []);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('meetings.points.addMany')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('meetings.points.addMany')}>
        <Stack>
          <FormError>{add.error ? failureOf(add.error, language).text : undefined}</FormError>
          <Select
            label={t('meetings.points.kindName')}
            allowDeselect={false}
            data={connectionPointKinds.map((value) => ({ value, label: t(`meetings.points.kind.${value}`) }))}
            value={kind}
            onChange={(next) => setKind(next ?? kind)}
          />
          <Textarea
            label={t('meetings.points.addManyTitles')}
            description={t('meetings.points.addManyHelp')}
            autosize
            minRows={6}
            maxRows={16}
            value={kept.text}
            onChange={({ currentTarget }) => kept.write(currentTarget.value)}
          />
          <Group justify="end">
            <Button
              disabled={titles.length === 0}
              loading={add.isPending}
              onClick={() => add.mutate({ meetingId: meeting.id, kind, titles })}
            >
              {t('meetings.points.addManySend')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
