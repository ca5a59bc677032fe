import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { readerStates } from '@pbnet/domain/readers';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, ErrorState, Group, PageHeader, Select, Skeleton, Stack, Text, Title } from '@pbnet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFilters } from '../../forms/use-filters.ts';
import { FindReader } from './find-reader.tsx';
import { ReaderTable } from './reader-table.tsx';

const origins = ['esia', 'paper'] as const;

/** The desk: one search, and the cards of the own place. */
export function ReadersPage() {
  const { t } = useTranslation();
  const mayRegister = useCan('reader.register');
  return (
    <>
      <PageTitle title={t('readers.list.title')} />
      <PageHeader
        title={t('readers.list.title')}
        lead={t('readers.list.lead')}
        actions={
          mayRegister && (
            <Button component={Link} to="/readers/new" variant="default">
              {t('readers.list.register')}
            </Button>
          )
        }
      />
      <Stack gap="xl">
        <FindReader />
        <Cards />
      </Stack>
    </>
  );
}

function Cards() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const state = readerStates.find((one) => one === filters.get('state'));
  const origin = origins.find((one) => one === filters.get('origin'));
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    useApi().readers.list.infiniteQueryOptions(
      { state, origin },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );

  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {t('readers.list.cards')}
      </Title>
      <Text>{t('readers.list.cardsLead')}</Text>
      <Group>
        <Select
          label={t('readers.list.state')}
          placeholder={t('readers.list.anyState')}
          clearable
          data={readerStates.map((value) => ({ value, label: t(`readers.list.states.${value}`) }))}
          value={state ?? null}
          onChange={(value) => filters.set({ state: value })}
        />
        <Select
          label={t('readers.list.origin')}
          placeholder={t('readers.list.anyOrigin')}
          clearable
          data={origins.map((value) => ({ value, label: t(`readers.list.origins.${value}`) }))}
          value={origin ?? null}
          onChange={(value) => filters.set({ origin: value })}
        />
      </Group>
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="16rem" />}
      {data && (
        <ReaderTable caption={t('readers.list.cards')} rows={data.pages.flatMap(({ rows }) => rows)} />
      )}
      {hasNextPage && (
        <Group>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('readers.list.more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
