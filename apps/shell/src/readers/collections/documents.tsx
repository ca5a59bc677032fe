import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  Icon,
  SearchField,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pages } from '../../forms/pages.tsx';
import { useFilters } from '../../forms/use-filters.ts';
import { DocumentForm } from './document-form.tsx';
import { DocumentActions } from './document-actions.tsx';
import type { DocumentRow } from './document-row.ts';
import { ImportDocuments } from './import-documents.tsx';

/** The documents of one collection; more come one by one or from a file. */
export function Documents({ collectionId }: { readonly collectionId: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayManage = useCan('collection.manage');
  const filters = useFilters();
  /** Null: a new one is typed. */
  const [edited, setEdited] = useState<DocumentRow | null>();
  const { data, error, refetch } = useQuery(
    useApi().collections.items.queryOptions(
      { collectionId, search: filters.get('search'), page: filters.page },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('readers.collections.documents')}
      </Title>
      <Group align="end">
        <SearchField
          label={t('readers.collections.search')}
          value={filters.get('search')}
          onSearch={(search) => filters.set({ search })}
        />
        <Button
          component="a"
          variant="default"
          href={`/files/collections/${collectionId}/items`}
          leftSection={<Icon name="download" />}
        >
          {t('readers.collections.download')}
        </Button>
        {mayManage && (
          <Button variant="default" leftSection={<Icon name="add" />} onClick={() => setEdited(null)}>
            {t('readers.document.add')}
          </Button>
        )}
      </Group>
      {edited !== undefined && (
        <DocumentForm collectionId={collectionId} row={edited} onClose={() => setEdited(undefined)} />
      )}
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="12rem" />}
      {data && (
        <>
          <Text role="status">{t('readers.collections.found', { count: data.total })}</Text>
          <DataTable
            caption={t('readers.collections.documents')}
            captionHidden
            columns={[
              {
                key: 'title',
                title: t('readers.collections.document'),
                rowHeader: true,
                wide: true,
                cell: ({ title, address }: DocumentRow) => (
                  <Anchor href={address} target="_blank" rel="noreferrer">
                    {title}
                  </Anchor>
                ),
              },
              { key: 'id', title: t('readers.collections.identifier'), cell: ({ id }) => id },
              ...(mayManage
                ? [
                    {
                      key: 'actions',
                      title: t('readers.document.actions'),
                      cell: (row: DocumentRow) => <DocumentActions row={row} onEdit={() => setEdited(row)} />,
                    },
                  ]
                : []),
            ]}
            rows={data.rows}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={t('readers.collections.nothing')}>
                {t('readers.collections.nothingHelp')}
              </EmptyState>
            }
          />
          <Pages
            label={t('readers.collections.pages')}
            total={data.total}
            pageSize={data.pageSize}
            page={filters.page}
            onPage={filters.toPage}
          />
        </>
      )}
      {mayManage && <ImportDocuments collectionId={collectionId} />}
    </Stack>
  );
}
