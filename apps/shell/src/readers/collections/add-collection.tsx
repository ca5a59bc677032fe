import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useApi } from '@pbnet/api-client/react';
import { createCollection } from '@pbnet/validation/reading';
import { Button, Group, Modal, Stack, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CommandError } from '../../forms/command-error.tsx';
import { collectionsPath } from './collections-path.ts';

/** Names a new part of the stock; its policy is written on its own page. */
export function AddCollection({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    resolver: standardSchemaResolver(createCollection),
    defaultValues: { code: '', titleRu: '', titleEn: '' },
  });
  const { errors } = form.formState;
  const create = useMutation(
    api.collections.create.mutationOptions({
      async onSuccess(id) {
        await queries.invalidateQueries(api.collections.pathFilter());
        return navigate(`${collectionsPath}/${id}`);
      },
    }),
  );
  const submit = form.handleSubmit((input) => create.mutate(input));
  const wrong = t('readers.collections.fieldWrong');

  return (
    <Modal opened onClose={onClose} title={t('readers.collections.add')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <CommandError error={create.error} />
          <TextInput
            label={t('readers.collections.titleRu')}
            required
            error={errors.titleRu && wrong}
            {...form.register('titleRu')}
          />
          <TextInput
            label={t('readers.collections.titleEn')}
            required
            error={errors.titleEn && wrong}
            {...form.register('titleEn')}
          />
          <TextInput
            label={t('readers.collections.code')}
            description={t('readers.collections.codeHelp')}
            required
            error={errors.code && wrong}
            {...form.register('code', { setValueAs: (text: string) => text.toUpperCase() })}
          />
          <Group justify="end">
            <Button type="submit" loading={create.isPending}>
              {t('readers.collections.addSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
