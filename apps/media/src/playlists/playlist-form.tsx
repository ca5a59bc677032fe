import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface PlaylistFormProps {
  /** Null for a new one. */
  readonly list: {
    readonly id: string;
    readonly version: number;
    readonly regionId: number | null;
    readonly title: string;
    readonly words: string;
  } | null;
  onDone(id: string): void;
}

export function PlaylistForm({ list, onDone }: PlaylistFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const queries = useQueryClient();
  const { playlists } = useApi();
  const thing = `playlist:${list?.id ?? 'new'}`;
  const title = useKeptText(`${thing}:title`, list?.title);
  const words = useKeptText(`${thing}:words`, list?.words);
  const [id] = useState(() => list?.id ?? crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const save = useMutation(
    playlists.save.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('playlists.saved') }),
      onSettled: () => queries.invalidateQueries(playlists.pathFilter()),
    }),
  );
  const short = title.text.trim().length < 3;

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    const content = { regionId: list?.regionId ?? null, title: title.text.trim(), words: words.text.trim() };
    await save
      .mutateAsync({ id, version: list?.version ?? 0, ...content })
      .then(() => {
        title.forget();
        words.forget();
        onDone(id);
      })
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" maw="40rem">
        <FormError>{save.error && failureOf(save.error, language).text}</FormError>
        <TextInput
          label={t('playlists.name')}
          maxLength={150}
          value={title.text}
          onChange={({ currentTarget }) => title.write(currentTarget.value)}
          error={asked && short && t('playlists.wrongName')}
        />
        <Textarea
          label={t('playlists.words')}
          autosize
          maxLength={1000}
          value={words.text}
          onChange={({ currentTarget }) => words.write(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending} maw="16rem">
          {t('playlists.save')}
        </Button>
      </Stack>
    </form>
  );
}
