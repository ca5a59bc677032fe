import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { readinessProofs } from '@pbnet/domain/readiness';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  FormError,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { saveReadinessItem } from '@pbnet/validation/readiness';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { itemName, type StoredItem } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

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
  const step = useReadinessStep()(t('readiness.saved'));
  const save = useMutation(useApi().readiness.saveItem.mutationOptions(step));
  const [values, setValues] = useState<StoredItem>(item ?? blank(position));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const change = (part: Partial<StoredItem>) => setValues({ ...values, ...part });
  const errorOf = (name: keyof StoredItem) => wrong.includes(name) && t('readiness.items.wrong');

  async function send(event: FormEvent) {
    event.preventDefault();
    const checked = saveReadinessItem.safeParse(values);
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) await save.mutateAsync(checked.data).then(onClose, () => undefined);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        item ? t('readiness.items.editOf', { name: itemName(item, language) }) : t('readiness.items.newTitle')
      }
    >
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack gap="sm">
          <FormError>{save.error && failureOf(save.error, language).text}</FormError>
          {!item && (
            <TextInput
              label={t('readiness.items.code')}
              description={t('readiness.items.codeHelp')}
              value={values.code}
              onChange={({ currentTarget }) => change({ code: currentTarget.value })}
              error={errorOf('code')}
            />
          )}
          {words.map((name) => (
            <Textarea
              key={name}
              label={t(`readiness.items.${name}`)}
              autosize
              value={values[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
              error={errorOf(name)}
            />
          ))}
          <Select
            label={t('readiness.items.proof')}
            allowDeselect={false}
            data={readinessProofs.map((proof) => ({
              value: proof,
              label: t(`readiness.items.proofs.${proof}`),
            }))}
            value={values.proof}
            onChange={(next) => {
              const proof = readinessProofs.find((one) => one === next);
              if (proof) change({ proof });
            }}
          />
          <NumberInput
            label={t('readiness.items.position')}
            value={values.position}
            onChange={(next) => change({ position: typeof next === 'number' ? next : 0 })}
          />
          <Checkbox
            label={t('readiness.items.isRequired')}
            checked={values.required}
            onChange={({ currentTarget }) => change({ required: currentTarget.checked })}
          />
          {item && (
            <Checkbox
              label={t('readiness.items.isArchived')}
              checked={values.archived}
              onChange={({ currentTarget }) => change({ archived: currentTarget.checked })}
            />
          )}
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('readiness.items.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function blank(position: number): StoredItem {
  return {
    ...{ code: '', position, nameRu: '', nameEn: '', helpRu: '', helpEn: '' },
    ...{ proof: 'evidence', required: true, archived: false, version: 0 },
  };
}
