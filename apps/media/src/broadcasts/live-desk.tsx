import { useApi } from '@pbnet/api-client/react';
import { clockIn } from '@pbnet/domain/calendar';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Code,
  CopyButton,
  DataTable,
  FactList,
  Group,
  List,
  Paper,
  Stack,
  Text,
  Title,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './broadcast.module.css';
import type { BroadcastCard } from './broadcast-shapes.ts';

const shown: readonly string[] = ['prepared', 'testing', 'live'];

/** What those who run the broadcast need beside the steps: the stream, the test run, viewers. */
export function LiveDesk({ card }: { readonly card: BroadcastCard }) {
  const { broadcast, runs, hasEntry } = card;
  if (!runs) return null;
  const onChannel = broadcast.channelId !== null && broadcast.externalId !== null;
  return (
    <>
      {hasEntry && shown.includes(broadcast.state) && <Entry id={broadcast.id} />}
      {onChannel && shown.includes(broadcast.state) && <Signal id={broadcast.id} />}
      <TestResult card={card} />
      <Viewers card={card} />
    </>
  );
}

/** Hidden until it is asked for; each look is noted in the log. */
function Entry({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const show = useMutation(useApi().broadcasts.showEntry.mutationOptions());
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('broadcasts.entry.title')}
        </Title>
        <Text c="dimmed">{t('broadcasts.entry.help')}</Text>
        {show.error && <Failed error={show.error} />}
        {show.data && (
          <FactList>
            {(['address', 'key'] as const).map((part) => (
              <EntryPart key={part} part={part} value={show.data[part]} />
            ))}
          </FactList>
        )}
        <Group>
          {show.data ? (
            <Button variant="default" onClick={() => show.reset()}>
              {t('broadcasts.entry.hide')}
            </Button>
          ) : (
            <Button variant="default" loading={show.isPending} onClick={() => show.mutate({ id })}>
              {t('broadcasts.entry.show')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

function EntryPart({ part, value }: { readonly part: 'address' | 'key'; readonly value: string }) {
  const { t } = useTranslation();
  const name = t(`broadcasts.entry.${part}`);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Group gap="sm">
          <Code className={classes['key'] ?? ''}>{value}</Code>
          <CopyButton value={value}>
            {({ copied, copy }) => (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${t('broadcasts.entry.copy')}: ${name}`}
                onClick={copy}
              >
                {t(copied ? 'broadcasts.entry.copied' : 'broadcasts.entry.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </dd>
    </>
  );
}

function Signal({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, isFetching } = useQuery(
    useApi().broadcasts.signal.queryOptions({ id }, { enabled: false, retry: false }),
  );
  return (
    <Group>
      <Text aria-live="polite">
        {t('broadcasts.signal.label')}
        {data !== undefined && `: ${t(`broadcasts.signal.${data}`)}`}
      </Text>
      <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
        {t('broadcasts.signal.check')}
      </Button>
      {error && <Failed error={error} />}
    </Group>
  );
}

function TestResult({ card: { broadcast } }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { testRun } = broadcast;
  if (testRun === null) return null;
  const faults = testRun.answers.filter(({ fine }) => !fine);
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {t('broadcasts.test.title')}
      </Title>
      <Text>
        {t(testRun.passed ? 'broadcasts.test.passed' : 'broadcasts.test.failed')},{' '}
        {momentName(testRun.at, language)}
      </Text>
      {faults.length > 0 && (
        <List>
          {faults.map(({ item, remark }) => (
            <List.Item key={item}>
              {[t(`broadcasts.test.item.${item}`), remark].filter((words) => words !== '').join(' — ')}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

/** By the clocks of the broadcast's place, as its time is shown above. */
function Viewers({ card: { viewers, broadcast } }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  if (viewers.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {t('broadcasts.viewers.title')}
      </Title>
      <DataTable
        caption={t('broadcasts.viewers.caption')}
        captionHidden
        maxHeight="20rem"
        columns={[
          {
            key: 'at',
            title: t('broadcasts.viewers.at'),
            rowHeader: true,
            cell: ({ at }) => clockIn(broadcast.zone, new Date(at)).time,
          },
          {
            key: 'count',
            title: t('broadcasts.viewers.count'),
            numeric: true,
            cell: ({ viewers: count }) => count,
          },
        ]}
        rows={viewers}
        rowKey={({ at }) => at}
      />
    </Stack>
  );
}
