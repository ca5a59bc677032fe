import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { readInvitees, withoutLines } from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, MultiSelect, Radio, Select, Stack, useDisclosure } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from './attendance-shapes.ts';
import { InviteeList } from './invitee-list.tsx';
import { openModes } from './open-modes.ts';
import { useRefresh } from './use-refresh.ts';

const audiences = ['all', 'chosen', 'list'] as const;

/** Whom to ask: all regional centers, some, or people of a pasted list. Nobody is written to yet. */
export function InviteDialog({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const refresh = useRefresh();
  const { id: meetingId } = overview.meeting;
  const modes = openModes(overview);
  const [opened, dialog] = useDisclosure(false);
  const [audience, setAudience] = useState<(typeof audiences)[number]>('all');
  const [mode, setMode] = useState<AttendanceMode>(modes[0] ?? 'in-person');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const list = useKeptText(`invitees:${meetingId}`);
  const { people, broken } = readInvitees(list.text);
  const centers = useQuery(
    api.network.regionalCenters.list.queryOptions({}, { enabled: opened && audience === 'chosen' }),
  );
  const after = {
    onSuccess: ({ added }: { readonly added: number }) => {
      host.notify({ tone: 'done', text: t('attendance.invite.done', { count: added }) });
      if (audience === 'list') list.forget();
      dialog.close();
    },
    onSettled: () => refresh(),
  };
  const inviteCenters = useMutation(api.attendance.inviteCenters.mutationOptions(after));
  const inviteList = useMutation(api.attendance.inviteList.mutationOptions(after));
  const error = audience === 'list' ? inviteList.error : inviteCenters.error;
  const nobody = audience === 'list' ? people.length === 0 : audience === 'chosen' && chosen.length === 0;

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (nobody || (audience === 'list' && broken.length > 0)) return;
    if (audience === 'list') inviteList.mutate({ meetingId, mode, list: list.text });
    else
      inviteCenters.mutate({
        meetingId,
        mode,
        regionalCenterIds: audience === 'all' ? null : chosen.map(Number),
      });
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('attendance.invite.open')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('attendance.invite.open')} size="xl">
        <form onSubmit={send} noValidate>
          <Stack>
            <FormError>{error ? failureOf(error, language).text : undefined}</FormError>
            <Radio.Group
              label={t('attendance.invite.whom')}
              value={audience}
              onChange={(value) => setAudience(value as (typeof audiences)[number])}
            >
              <Group mt="xs">
                {audiences.map((value) => (
                  <Radio key={value} value={value} label={t(`attendance.invite.audience.${value}`)} />
                ))}
              </Group>
            </Radio.Group>
            {audience === 'chosen' && (
              <MultiSelect
                label={t('attendance.invite.centers')}
                searchable
                data={(centers.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
                value={[...chosen]}
                onChange={setChosen}
              />
            )}
            {audience === 'list' && (
              <InviteeList
                text={list.text}
                people={people.length}
                broken={broken}
                onChange={list.write}
                onDrop={() =>
                  list.write(
                    withoutLines(
                      list.text,
                      broken.map(({ line }) => line),
                    ),
                  )
                }
              />
            )}
            <Select
              label={t('attendance.column.mode')}
              allowDeselect={false}
              data={modes.map((value) => ({ value, label: t(`attendance.mode.${value}`) }))}
              value={mode}
              onChange={(value) => setMode((value ?? mode) as AttendanceMode)}
            />
            <Group justify="end">
              <Button
                type="submit"
                disabled={nobody}
                loading={inviteList.isPending || inviteCenters.isPending}
              >
                {t('attendance.invite.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
