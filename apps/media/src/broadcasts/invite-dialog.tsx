import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, MultiSelect, Stack, useDisclosure } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** One point for each chosen regional center, and one letter to it. */
export function InviteDialog({ broadcastId }: { readonly broadcastId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const done = useBroadcastStep();
  const [opened, dialog] = useDisclosure(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const { data = [] } = useQuery(api.broadcasts.centers.queryOptions(undefined, { enabled: opened }));
  const invite = useMutation(api.broadcasts.inviteCenters.mutationOptions(done(t('broadcasts.done.points'))));

  async function send(event: FormEvent) {
    event.preventDefault();
    if (chosen.length === 0) return;
    await invite
      .mutateAsync({ id: broadcastId, regionalCenterIds: chosen.map(Number) })
      .then(() => {
        setChosen([]);
        dialog.close();
      })
      .catch(() => undefined);
  }

  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('broadcasts.points.invite')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('broadcasts.points.inviteTitle')}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{invite.error ? failureOf(invite.error, language).text : undefined}</FormError>
            <MultiSelect
              label={t('broadcasts.points.inviteLabel')}
              searchable
              data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
              value={chosen}
              onChange={setChosen}
            />
            <Group justify="space-between">
              <Button variant="subtle" onClick={() => setChosen(data.map(({ id }) => String(id)))}>
                {t('broadcasts.points.inviteAll')}
              </Button>
              <Button type="submit" loading={invite.isPending} disabled={chosen.length === 0}>
                {t('broadcasts.points.inviteSend')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
