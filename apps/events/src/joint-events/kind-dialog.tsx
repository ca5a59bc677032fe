import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Modal, Stack, TextInput, useDisclosure } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from './event-shapes.ts';

export interface KindDialogProps {
  /** Absent for a new one. */
  readonly kind?: Kind;
  readonly position: number;
}

/** A new kind gets a code that nobody has to think of. */
function newCode(): string {
  return `kind-${crypto.randomUUID().slice(0, 8)}`;
}

export function KindDialog({ kind, position }: KindDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  const [code, setCode] = useState(() => kind?.code ?? newCode());
  const [nameRu, setNameRu] = useState(kind?.nameRu ?? '');
  const [nameEn, setNameEn] = useState(kind?.nameEn ?? '');
  const [asked, setAsked] = useState(false);
  const save = useMutation(
    api.jointEvents.saveKind.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.jointEvents.kinds.pathFilter()),
    }),
  );
  const isShort = (name: string) => name.trim().length < 2;

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (isShort(nameRu) || isShort(nameEn)) return;
    const { archived = false, version = 0 } = kind ?? {};
    save.mutate(
      { code, nameRu: nameRu.trim(), nameEn: nameEn.trim(), position, archived, version },
      {
        onSuccess() {
          dialog.close();
          setAsked(false);
          if (kind) return;
          setCode(newCode());
          setNameRu('');
          setNameEn('');
        },
      },
    );
  }

  const title = t(kind ? 'joint-events.kinds.rename' : 'joint-events.kinds.add');
  return (
    <>
      <Button
        onClick={dialog.open}
        {...(kind
          ? {
              variant: 'default',
              size: 'compact-md',
              'aria-label': `${title}: ${language === 'ru' ? kind.nameRu : kind.nameEn}`,
            }
          : {})}
      >
        {title}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={title}>
        <form onSubmit={send} noValidate>
          <Stack>
            <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
            <TextInput
              label={t('joint-events.kinds.ru')}
              maxLength={300}
              data-autofocus
              value={nameRu}
              onChange={({ currentTarget }) => setNameRu(currentTarget.value)}
              error={asked && isShort(nameRu) && t('joint-events.kinds.short')}
            />
            <TextInput
              label={t('joint-events.kinds.en')}
              maxLength={300}
              value={nameEn}
              onChange={({ currentTarget }) => setNameEn(currentTarget.value)}
              error={asked && isShort(nameEn) && t('joint-events.kinds.short')}
            />
            <Group justify="end">
              <Button type="submit" loading={save.isPending}>
                {t('joint-events.form.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
