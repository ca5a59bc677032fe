import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { erasureGrounds, erasureGroundWords } from '@pbnet/domain/readers';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  ConfirmButton,
  ErrorState,
  Group,
  Icon,
  Select,
  Skeleton,
  Stack,
  Text,
} from '@pbnet/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { useFilters, type Filters } from '../../forms/use-filters.ts';
import { QueueTable } from './queue-table.tsx';

function inputOf(filters: Filters) {
  const ground = erasureGrounds.find((one) => one === filters.get('ground'));
  return { ...(ground ? { ground } : {}), ...(filters.get('releasable') ? { releasable: true } : {}) };
}

/** The queue: what readers asked for goes by itself, what is past its term waits for the press of an officer. */
export function QueuePart() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const { readerRetention } = useApi();
  const { notify } = useHost();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    readerRetention.queue.infiniteQueryOptions(inputOf(filters), {
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  const release = useMutation(
    readerRetention.release.mutationOptions({
      onSuccess: (numbers) =>
        notify({ tone: 'done', text: t('readers.retention.released', { numbers: numbers.join(', ') }) }),
      onSettled: () => {
        setChosen(new Set());
        return queries.invalidateQueries(readerRetention.pathFilter());
      },
    }),
  );
  const readers = data?.pages.flatMap((page) => page.readers) ?? [];
  const picked = readers.filter(({ readerId }) => chosen.has(readerId));
  const [first] = data?.pages ?? [];
  const count = picked.length;

  return (
    <Stack>
      <Conditions filters={filters} />
      <CommandError error={release.error} />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {first && (
        <>
          <Text>{t('readers.retention.summary', { total: first.total, releasable: first.releasable })}</Text>
          <QueueTable readers={readers} chosen={chosen} onChoose={setChosen} />
          <Group>
            {count > 0 && (
              <ConfirmButton
                danger
                color="red"
                question={t('readers.retention.releaseQuestion', { count })}
                details={<Text>{t('readers.retention.releaseDetails')}</Text>}
                confirmLabel={t('readers.retention.releaseConfirm')}
                onConfirm={() =>
                  release
                    .mutateAsync({
                      readers: picked.map(({ readerId, version }) => ({ readerId, version })),
                    })
                    .then(
                      () => undefined,
                      () => undefined,
                    )
                }
              >
                {t('readers.retention.release', { count })}
              </ConfirmButton>
            )}
            {hasNextPage && (
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('readers.retention.more')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}

function Conditions({ filters }: { readonly filters: Filters }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Group align="end">
      <Select
        label={t('readers.retention.ground')}
        placeholder={t('readers.retention.anyGround')}
        clearable
        data={erasureGrounds
          .filter((ground) => ground !== 'merged')
          .map((value) => ({ value, label: erasureGroundWords[value][language] }))}
        value={filters.get('ground') || null}
        onChange={(ground) => filters.set({ ground })}
      />
      <Checkbox
        pb="xs"
        label={t('readers.retention.onlyReleasable')}
        checked={filters.get('releasable') !== ''}
        onChange={({ currentTarget }) => filters.set({ releasable: currentTarget.checked ? 'true' : null })}
      />
      <Button
        component="a"
        variant="default"
        leftSection={<Icon name="download" />}
        href={`/files/readers/retention.xlsx?${new URLSearchParams(Object.entries(inputOf(filters)).map(([name, value]) => [name, String(value)])).toString()}`}
        download
      >
        {t('readers.retention.workbook')}
      </Button>
    </Group>
  );
}
