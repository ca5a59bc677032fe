import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { asDay } from '@pbnet/domain';
import { percentOf } from '@pbnet/domain/uploads';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Button,
  ConfirmButton,
  DataTable,
  EmptyState,
  Group,
  Stack,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUploadWords } from '../upload/use-upload-words.ts';

type MyUpload = ApiOutputs['uploads']['mine'][number];

const cardOf = ({ ownerId }: MyUpload) => `/media/videos/${ownerId}`;

/** Each begun file with its video, how much of it is here, and the two ways out. */
export function MyUploadsTable({ uploads }: { readonly uploads: readonly MyUpload[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useUploadWords();
  const api = useApi();
  const queries = useQueryClient();
  const cancel = useMutation(
    api.uploads.cancel.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.uploads.pathFilter()),
    }),
  );
  const columns: readonly DataTableColumn<MyUpload>[] = [
    { key: 'file', title: t('upload.mine.file'), rowHeader: true, cell: ({ fileName }) => fileName },
    {
      key: 'video',
      title: t('upload.mine.video'),
      cell: (upload) =>
        upload.title === null ? (
          t('upload.mine.hidden')
        ) : (
          <Anchor component={Link} to={cardOf(upload)}>
            {upload.title}
          </Anchor>
        ),
    },
    {
      key: 'here',
      title: t('upload.mine.here'),
      cell: ({ receivedBytes, size }) =>
        t('upload.mine.part', {
          percent: percentOf(receivedBytes, size),
          sent: words.size(receivedBytes),
          size: words.size(size),
        }),
    },
    {
      key: 'until',
      title: t('upload.mine.until'),
      cell: ({ expiresAt }) => wholeDayName(asDay(expiresAt.slice(0, 10)), language),
    },
    {
      key: 'actions',
      title: t('upload.mine.actions'),
      cell: (upload) => (
        <Group gap="sm">
          {upload.mayContinue ? (
            <Button
              component={Link}
              to={cardOf(upload)}
              variant="default"
              aria-label={t('upload.mine.goOnWith', { name: upload.fileName })}
            >
              {t('upload.mine.goOn')}
            </Button>
          ) : (
            <Text size="sm">{t('upload.mine.closed')}</Text>
          )}
          <ConfirmButton
            variant="subtle"
            aria-label={t('upload.mine.removeOf', { name: upload.fileName })}
            question={t('upload.mine.question', { name: upload.fileName })}
            details={t('upload.cancelDetails')}
            confirmLabel={t('upload.mine.remove')}
            danger
            onConfirm={() => cancel.mutateAsync({ id: upload.id })}
          >
            {t('upload.mine.remove')}
          </ConfirmButton>
        </Group>
      ),
    },
  ];
  return (
    <Stack>
      {cancel.isError && (
        <Alert color="red" role="alert" title={t('upload.mine.failed')}>
          {cancel.error.message}
        </Alert>
      )}
      <DataTable
        caption={t('upload.mine.title')}
        captionHidden
        columns={columns}
        rows={uploads}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('upload.mine.empty')}>{t('upload.mine.emptyHelp')}</EmptyState>}
      />
    </Stack>
  );
}
