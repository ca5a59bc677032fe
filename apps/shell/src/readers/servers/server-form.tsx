import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { createServer } from '@pbnet/validation/reading';
import { Button, Group, Modal, Stack, Switch, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ConflictNotice, conflictOf } from '../../forms/conflict-notice.tsx';

export interface ServerFormProps {
  /** Null: a new one. */
  readonly server: ApiOutputs['resourceServers']['list'][number] | null;
  onClose(): void;
}

export function ServerForm({ server, onClose }: ServerFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [title, setTitle] = useState(server?.title ?? '');
  const [address, setAddress] = useState(server?.origin ?? '');
  const [active, setActive] = useState(server?.active ?? true);
  const [tried, setTried] = useState(false);
  const onSuccess = async () => {
    notify({ tone: 'done', text: t('readers.servers.saved') });
    onClose();
    await queries.invalidateQueries(api.resourceServers.pathFilter());
  };
  const create = useMutation(api.resourceServers.create.mutationOptions({ onSuccess }));
  const save = useMutation(api.resourceServers.save.mutationOptions({ onSuccess }));
  const error = server ? save.error : create.error;
  const conflict = error && conflictOf(failureOf(error, language));
  const isWrong = (field: 'title' | 'address', value: string) =>
    tried && !createServer.shape[field].safeParse(value).success && t('readers.servers.fieldWrong');

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const typed = { title, address };
    if (!createServer.safeParse(typed).success) return;
    if (server)
      save.mutate({ ...typed, active, id: server.id, version: conflict?.version ?? server.version });
    else create.mutate(typed);
  }

  return (
    <Modal opened onClose={onClose} title={t(server ? 'readers.servers.edit' : 'readers.servers.add')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {conflict ? (
            <ConflictNotice
              conflict={conflict}
              labels={{ title: t('readers.servers.name'), origin: t('readers.servers.address') }}
              yours={{ title, origin: address }}
            />
          ) : (
            <CommandError error={error} />
          )}
          <TextInput
            label={t('readers.servers.name')}
            required
            maxLength={200}
            value={title}
            error={isWrong('title', title)}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <TextInput
            label={t('readers.servers.address')}
            description={t('readers.servers.addressHelp')}
            required
            type="url"
            maxLength={500}
            value={address}
            error={isWrong('address', address)}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          {server && (
            <Switch
              size="md"
              label={t('readers.servers.active')}
              checked={active}
              onChange={({ currentTarget }) => setActive(currentTarget.checked)}
            />
          )}
          <Group justify="end">
            <Button type="submit" loading={create.isPending || save.isPending}>
              {t('readers.servers.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
