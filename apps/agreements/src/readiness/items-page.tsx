import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, Loader, PageHeader, Stack, type DataTableColumn } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ItemDialog } from './item-dialog.tsx';
import { itemName, type StoredItem } from './readiness-shapes.ts';

/** The checklist as headquarters keeps it. */
export function ItemsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('opening.open');
  const [edited, setEdited] = useState<StoredItem | 'new'>();
  const { data, error, refetch } = useQuery(useApi().readiness.items.queryOptions());
  const columns: readonly DataTableColumn<StoredItem>[] = [
    {
      key: 'name',
      title: t('readiness.items.name'),
      rowHeader: true,
      cell: (item) => itemName(item, language),
    },
    {
      key: 'proof',
      title: t('readiness.items.proof'),
      cell: ({ proof }) => t(`readiness.items.proofs.${proof}`),
    },
    {
      key: 'required',
      title: t('readiness.items.required'),
      cell: ({ required, archived }) =>
        archived ? t('readiness.items.archived') : t(required ? 'readiness.items.yes' : 'readiness.items.no'),
    },
    ...(mayEdit
      ? [
          {
            key: 'edit',
            title: t('readiness.items.edit'),
            cell: (item: StoredItem) => (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={t('readiness.items.editOf', { name: itemName(item, language) })}
                onClick={() => setEdited(item)}
              >
                {t('readiness.items.edit')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageTitle title={t('readiness.items.title')} />
      <PageHeader
        title={t('readiness.items.title')}
        lead={t('readiness.items.lead')}
        trail={
          <Anchor component={Link} to="/agreements/openings">
            {t('readiness.items.back')}
          </Anchor>
        }
        actions={mayEdit && <Button onClick={() => setEdited('new')}>{t('readiness.items.add')}</Button>}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('readiness.loading')} />}
      {data && (
        <Stack>
          <DataTable
            caption={t('readiness.items.caption')}
            captionHidden
            columns={columns}
            rows={data}
            rowKey={({ code }) => code}
          />
        </Stack>
      )}
      {edited !== undefined && data && (
        <ItemDialog
          key={edited === 'new' ? 'new' : edited.code}
          item={edited === 'new' ? null : edited}
          position={data.length + 1}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
