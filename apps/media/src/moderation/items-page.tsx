import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, Loader, PageHeader, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ItemDialog } from './item-dialog.tsx';
import { itemHelp, itemName, type StoredItem } from './moderation-shapes.ts';

/** What moderators check in every video, as headquarters keeps it. */
export function ItemsPage() {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<StoredItem | 'new'>();
  const columns = useColumns(setEdited);
  const { data, error, refetch } = useQuery(useApi().moderation.items.queryOptions());
  return (
    <>
      <PageTitle title={t('moderation.items.title')} />
      <PageHeader
        title={t('moderation.items.title')}
        lead={t('moderation.items.lead')}
        trail={
          <Anchor component={Link} to="/media/moderation">
            {t('moderation.title')}
          </Anchor>
        }
        actions={<Button onClick={() => setEdited('new')}>{t('moderation.items.add')}</Button>}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('moderation.loading')} />}
      {data && (
        <DataTable
          caption={t('moderation.items.caption')}
          captionHidden
          columns={columns}
          rows={data}
          rowKey={({ code }) => code}
        />
      )}
      {edited !== undefined && data && (
        <ItemDialog
          key={edited === 'new' ? 'new' : edited.code}
          item={edited === 'new' ? null : edited}
          position={Math.max(0, ...data.map(({ position }) => position)) + 1}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

function useColumns(onEdit: (item: StoredItem) => void): readonly DataTableColumn<StoredItem>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      key: 'name',
      title: t('moderation.items.name'),
      rowHeader: true,
      cell: (item) => (
        <Stack gap={0}>
          <Text fw={600}>{itemName(item, language)}</Text>
          <Text size="sm" c="dimmed">
            {itemHelp(item, language)}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'required',
      title: t('moderation.items.required'),
      cell: ({ required, archived }) =>
        archived
          ? t('moderation.items.archived')
          : t(required ? 'moderation.items.yes' : 'moderation.items.no'),
    },
    {
      key: 'edit',
      title: t('moderation.items.edit'),
      cell: (item) => (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('moderation.items.editOf', { name: itemName(item, language) })}
          onClick={() => onEdit(item)}
        >
          {t('moderation.items.edit')}
        </Button>
      ),
    },
  ];
}
