import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { erasureGroundWords, type Destroyed } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, Code, DataTable, EmptyState, ErrorState, Group, Skeleton, Stack } from '@pbnet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentInRow } from '../collections/moments.ts';

const sum = (destroyed: Destroyed) => Object.values(destroyed).reduce((total, count) => total + count, 0);

/** The acts, the newest first: each is proof that names nobody. */
export function ActsPart() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { readerRetention } = useApi();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    readerRetention.acts.infiniteQueryOptions({}, { getNextPageParam: ({ next }) => next ?? undefined }),
  );
  if (error && !data)
    return <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="20rem" />;

  return (
    <Stack>
      <DataTable
        caption={t('readers.retention.acts')}
        captionHidden
        rows={data.pages.flatMap((page) => page.acts)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('readers.retention.noActs')}>{t('readers.retention.noActsHelp')}</EmptyState>
        }
        columns={[
          {
            key: 'number',
            title: t('readers.retention.number'),
            rowHeader: true,
            cell: ({ number }) => t('readers.retention.numberOf', { number }),
          },
          { key: 'at', title: t('readers.retention.at'), cell: ({ at }) => momentInRow(at, language) },
          {
            key: 'ground',
            title: t('readers.retention.ground'),
            cell: ({ ground }) => erasureGroundWords[ground][language],
          },
          {
            key: 'by',
            title: t('readers.retention.by'),
            cell: ({ by }) => t(`readers.retention.byWhom.${by}`),
          },
          {
            key: 'destroyed',
            title: t('readers.retention.destroyed'),
            numeric: true,
            cell: ({ destroyed }) => sum(destroyed),
          },
          {
            key: 'checksum',
            title: t('readers.retention.checksum'),
            cell: ({ sha256 }) => <Code>{sha256.slice(0, 16)}…</Code>,
          },
          {
            key: 'paper',
            title: t('readers.retention.paper'),
            cell: ({ id, number }) => (
              <Anchor href={`/files/readers/acts/${id}.pdf?language=${language}`} download>
                {t('readers.retention.paperOf', { number })}
              </Anchor>
            ),
          },
        ]}
      />
      {hasNextPage && (
        <Group>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('readers.retention.more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
