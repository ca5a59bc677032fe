import { useApi } from '@pbnet/api-client/react';
import { deliveryStates, type DeliveryState } from '@pbnet/domain/mail';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import {
  Button,
  Group,
  Icon,
  Loader,
  PageHeader,
  Select,
  Stack,
  TextInput,
  useDebouncedValue,
} from '@pbnet/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MailNav } from '../mail-nav.tsx';
import { LogTable } from './log-table.tsx';

const shownStates: readonly DeliveryState[] = deliveryStates.filter(
  (state) => state !== 'prepared' && state !== 'left-out' && state !== 'cancelled',
);

const pageSize = 100;

/** Every letter that the system has sent or is about to send. */
export function LogPage() {
  const { t } = useTranslation();
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const state = shownStates.find((of) => of === search.get('state'));
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 300);
  const filter = { text, ...(state === undefined ? {} : { state }) };
  const log = useInfiniteQuery(
    api.mail.log.infiniteQueryOptions(filter, {
      getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.queuedAt),
    }),
  );
  const title = t('mailings.log.title');
  const rows = log.data?.pages.flat();
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={t('mailings.log.lead')} />
      <MailNav />
      <Stack>
        <Group align="end">
          <TextInput
            type="search"
            label={t('mailings.log.search')}
            leftSection={<Icon name="search" />}
            maxLength={100}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Select
            label={t('mailings.column.state')}
            placeholder={t('mailings.log.anyState')}
            clearable
            data={shownStates.map((of) => ({ value: of, label: t(`mailings.letterState.${of}`) }))}
            value={state ?? null}
            onChange={(value) => setSearch(value === null ? {} : { state: value }, { replace: true })}
          />
        </Group>
        {log.error && !rows && <Failed error={log.error} onRetry={() => void log.refetch()} />}
        {!log.error && !rows && <Loader aria-label={t('mailings.log.loading')} />}
        {rows && <LogTable rows={rows} />}
        {log.hasNextPage && (
          <Group>
            <Button
              variant="default"
              loading={log.isFetchingNextPage}
              onClick={() => void log.fetchNextPage()}
            >
              {t('mailings.log.more')}
            </Button>
          </Group>
        )}
      </Stack>
    </>
  );
}
