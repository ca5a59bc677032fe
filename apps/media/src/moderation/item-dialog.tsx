import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Modal, NumberInput, Stack, Textarea } from '@pbnet/ui';
import { saveModerationItem } from '@pbnet/validation/moderation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { itemName, type StoredItem } from './moderation-shapes.ts';

export interface ItemDialogProps {
  /** Null for a new one. */
  readonly item: StoredItem | null;
  /** Where a new one stands. */
  readonly position: number;
  onClose(): void;
}

const words = ['nameRu', 'nameEn', 'helpRu', 'helpEn'] as const;

export function ItemDialog({ item, position, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const save = useSaveItem();
  const [values, setValues] = useState<StoredItem>(() => item ?? blank(position));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const change = (part: Partial<StoredItem>) => setValues({ ...values, ...part });

  async function send(event: FormEvent) {
    event.preventDefault();
    const checked = saveModerationItem.safeParse(values);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) await save.mutateAsync(checked.data).then(onClose, () => undefined);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        item
          ? t('moderation.items.editOf', { name: itemName(item, language) })
          : t('moderation.items.newTitle')
      }
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="sm">
          <FormError>{save.error && failureOf(save.error, language).text}</FormError>
          {words.map((name) => (
            <Textarea
              key={name}
              label={t(`moderation.items.${name}`)}
              autosize
              maxLength={name.startsWith('name') ? 200 : 500}
              value={values[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
              error={wrong.includes(name) && t('moderation.remark.short')}
            />
          ))}
          <NumberInput
            label={t('moderation.items.position')}
            min={0}
            max={1000}
            value={values.position}
            onChange={(next) => change({ position: typeof next === 'number' ? next : 0 })}
          />
          <Checkbox
            label={t('moderation.items.isRequired')}
            checked={values.required}
            onChange={({ currentTarget }) => change({ required: currentTarget.checked })}
          />
          {item && (
            <Checkbox
              label={t('moderation.items.isArchived')}
              checked={values.archived}
              onChange={({ currentTarget }) => change({ archived: currentTarget.checked })}
            />
          )}
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('moderation.items.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function useSaveItem() {
  const { t } = useTranslation();
  const { moderation } = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return useMutation(
    moderation.saveItem.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('moderation.saved') }),
      onSettled: () => queries.invalidateQueries(moderation.pathFilter()),
    }),
  );
}

/** Nobody has to think up a code. */
function blank(position: number): StoredItem {
  return {
    ...{ code: `item-${crypto.randomUUID().slice(0, 8)}`, position },
    ...{ nameRu: '', nameEn: '', helpRu: '', helpEn: '' },
    ...{ required: true, archived: false, version: 0 },
  };
}
