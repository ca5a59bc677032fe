import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { itemFields } from '@pbnet/validation/reading';
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { shownNow, type DocumentRow } from './document-row.ts';
import { DocumentConflict } from './document-conflict.tsx';

export interface DocumentFormProps {
  readonly collectionId: number;
  /** Null: a new one. */
  readonly row: DocumentRow | null;
  onClose(): void;
}

/** One document of a collection; nothing is written over what somebody else has written meanwhile. */
export function DocumentForm({ collectionId, row, onClose }: DocumentFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const collections = useQuery(api.collections.list.queryOptions());
  const form = useForm({
    resolver: standardSchemaResolver(itemFields),
    defaultValues: { id: row?.id ?? '', title: row?.title ?? '', address: row?.address ?? '' },
  });
  const [into, setInto] = useState(collectionId);
  const { errors } = form.formState;
  const put = useMutation(
    api.collections.putItem.mutationOptions({
      async onSuccess() {
        notify({ tone: 'done', text: t('readers.collections.saved') });
        onClose();
        await queries.invalidateQueries(api.collections.pathFilter());
      },
    }),
  );
  const now = put.error ? shownNow(failureOf(put.error, language)) : undefined;
  const titleOf = (id: number) => {
    const found = collections.data?.find((one) => one.id === id);
    return found ? (language === 'ru' ? found.titleRu : found.titleEn) : String(id);
  };
  const was = row && { collectionId: row.collectionId, title: row.title, address: row.address };
  const submit = form.handleSubmit((input) =>
    put.mutate({ ...input, collectionId: into, was: now === undefined ? was : now }),
  );
  const wrong = (field: 'id' | 'title' | 'address') =>
    errors[field] && t(`readers.documents.faults.${field}`);

  return (
    <Modal opened onClose={onClose} title={t(`readers.document.${row ? 'change' : 'add'}`)} size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {now === undefined ? (
            <CommandError error={put.error} />
          ) : (
            <DocumentConflict now={now} titleOf={titleOf} />
          )}
          <TextInput
            label={t('readers.document.id')}
            description={t('readers.document.idHelp')}
            required
            readOnly={row !== null}
            autoComplete="off"
            maxLength={100}
            error={wrong('id')}
            {...form.register('id', { onChange: () => put.reset() })}
          />
          <TextInput
            label={t('readers.document.title')}
            required
            maxLength={1000}
            error={wrong('title')}
            {...form.register('title')}
          />
          <TextInput
            label={t('readers.document.address')}
            description={t('readers.document.addressHelp')}
            required
            inputMode="url"
            autoComplete="off"
            maxLength={1000}
            error={wrong('address')}
            {...form.register('address')}
          />
          {row && (
            <Select
              label={t('readers.document.collection')}
              allowDeselect={false}
              data={(collections.data ?? []).map(({ id }) => ({ value: String(id), label: titleOf(id) }))}
              value={String(into)}
              onChange={(value) => setInto(Number(value))}
            />
          )}
          {row && into !== collectionId && <Text>{t('readers.document.moves')}</Text>}
          <Group justify="end">
            <Button type="submit" loading={put.isPending}>
              {t(now === undefined ? 'readers.document.save' : 'readers.document.saveOver')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
