import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { ReaderLook } from '@pbnet/domain/readers';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  Icon,
  PageHeader,
  Skeleton,
  Stack,
} from '@pbnet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../../forms/use-filters.ts';
import { momentInRow } from '../collections/moments.ts';
import { LooksFilters } from './looks-filters.tsx';
import { useLooksFilter } from './use-looks-filter.ts';

/** Who looked at which reader; a name of the staff, or a reader, narrows the list to itself. */
export function JournalPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const filter = useLooksFilter();
  const asked = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, String(value)]),
  ).toString();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    useApi().readerJournal.list.infiniteQueryOptions(filter, {
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const columns = [
    {
      key: 'when',
      title: t('readers.journal.when'),
      rowHeader: true,
      cell: ({ at }: ReaderLook) => momentInRow(at, language),
    },
    {
      key: 'who',
      title: t('readers.journal.who'),
      cell: (look: ReaderLook) => (
        <Anchor component="button" ta="start" onClick={() => filters.set({ who: look.actorId })}>
          {look.actorName || look.actorId.slice(0, 8)}
        </Anchor>
      ),
    },
    {
      key: 'where',
      title: t('readers.journal.where'),
      cell: ({ placeName }: ReaderLook) => placeName || t('roles.network'),
    },
    {
      key: 'reader',
      title: t('readers.journal.reader'),
      cell: ({ readerId, readerName, lastDigits }: ReaderLook) => (
        <Anchor component="button" ta="start" onClick={() => filters.set({ reader: readerId })}>
          {lastDigits === null ? t('readers.journal.erased') : `${readerName} •••• ${lastDigits}`}
        </Anchor>
      ),
    },
    {
      key: 'what',
      title: t('readers.journal.what'),
      cell: ({ what }: ReaderLook) => t(`readers.journal.kinds.${what}`),
    },
    { key: 'reason', title: t('readers.journal.reason'), cell: ({ reason }: ReaderLook) => reason },
  ];
  return (
    <>
      <PageTitle title={t('readers.journal.title')} />
      <PageHeader title={t('readers.journal.title')} lead={t('readers.journal.lead')} />
      <Stack>
        <LooksFilters filter={filter} />
        <Group>
          <Button
            component="a"
            variant="default"
            leftSection={<Icon name="download" />}
            href={`/files/readers/journal.xlsx${asked === '' ? '' : `?${asked}`}`}
            download
          >
            {t('readers.journal.download')}
          </Button>
        </Group>
        {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height="20rem" />}
        {data && (
          <DataTable
            caption={t('readers.journal.title')}
            captionHidden
            columns={columns}
            rows={data.pages.flatMap(({ rows }) => rows)}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={t(asked === '' ? 'readers.journal.empty' : 'readers.journal.noneOfFilter')}>
                {t(asked === '' ? 'readers.journal.emptyHelp' : 'readers.journal.noneOfFilterHelp')}
              </EmptyState>
            }
          />
        )}
        {hasNextPage && (
          <Group>
            <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('readers.journal.more')}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}
