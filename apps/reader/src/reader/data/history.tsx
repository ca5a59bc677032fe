import { useApi } from '@pbnet/api-client/react';
import type { OwnReading } from '@pbnet/domain/readers';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, Loader, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

function useHistory() {
  const { history } = useApi().ownReader;
  const queries = useQueryClient();
  return useInfiniteQuery({
    queryKey: [...history.queryKey({}), 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: before }) =>
      queries.fetchQuery(history.queryOptions(before === undefined ? {} : { before })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What the reader has read, kept only with the consent to it. */
export function History() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory();
  const readings = data?.pages.flatMap((page) => page.readings) ?? [];
  return (
    <section aria-labelledby="history">
      <Title order={2} size="h3" mb="xs" id="history">
        {t('reader.data.history')}
      </Title>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('reader.loading')} />}
      {data && readings.length === 0 && (
        <Text>
          {t('reader.data.historyEmpty')}{' '}
          <Anchor component={Link} to="/reader/consents">
            {t('reader.menu.consents')}
          </Anchor>
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0}>
        {readings.map((reading) => (
          <ReadingLine key={`${reading.at} ${reading.item}`} reading={reading} />
        ))}
      </Stack>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('reader.data.more')}
        </Button>
      )}
    </section>
  );
}

function ReadingLine({ reading }: { readonly reading: OwnReading }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, at, collection, center, ground, refusal } = reading;
  const facts = [
    momentName(at, language),
    collection?.[language],
    center,
    refusal !== null && t(`reader.refused.${refusal}`),
    refusal === null && ground !== null && t(`reader.granted.${ground}`),
  ];
  return (
    <Paper component="li" withBorder p="sm">
      <Text fw={600}>{title}</Text>
      <Text c="dimmed">{facts.filter(Boolean).join(' · ')}</Text>
    </Paper>
  );
}
