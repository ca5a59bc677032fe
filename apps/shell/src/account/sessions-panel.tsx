import type { ApiOutputs } from '@pbnet/api-client';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { deviceName, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, DataTable, ErrorState, Group, Skeleton, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../forms/command-error.tsx';
import { Panel } from './panel.tsx';

type Session = ApiOutputs['identity']['sessions'][number];

export function SessionsPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const { data: sessions, error, refetch } = useQuery(api.identity.sessions.queryOptions());
  const onSettled = () => queries.invalidateQueries(api.identity.sessions.queryFilter());
  const end = useMutation(api.identity.endSession.mutationOptions({ onSettled }));
  const endOthers = useMutation(api.identity.endOtherSessions.mutationOptions({ onSettled }));
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const columns = [
    {
      key: 'device',
      title: t('account.device'),
      rowHeader: true,
      cell: ({ userAgent }: Session) => deviceName(userAgent) || t('account.unknownDevice'),
    },
    { key: 'address', title: t('account.address'), cell: ({ ip }: Session) => ip },
    {
      key: 'since',
      title: t('account.since'),
      cell: ({ createdAt }: Session) => time.format(new Date(createdAt)),
    },
    {
      key: 'seen',
      title: t('account.seen'),
      cell: ({ lastSeenAt }: Session) => time.format(new Date(lastSeenAt)),
    },
    {
      key: 'end',
      title: t('account.end'),
      cell: ({ id, current }: Session) =>
        current ? (
          <StateBadge tone="ok">{t('account.here')}</StateBadge>
        ) : (
          <Button
            size="compact-md"
            variant="default"
            loading={end.isPending && end.variables.sessionId === id}
            onClick={() => end.mutate({ sessionId: id })}
          >
            {t('account.end')}
          </Button>
        ),
    },
  ];

  return (
    <Panel title={t('account.sessions')}>
      <CommandError error={end.error ?? endOthers.error} />
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!sessions && !error && <Skeleton height="6rem" />}
      {sessions && (
        <DataTable
          caption={t('account.sessions')}
          captionHidden
          columns={columns}
          rows={sessions}
          rowKey={({ id }) => id}
        />
      )}
      {sessions && sessions.length > 1 && (
        <Group>
          <ConfirmButton
            variant="default"
            question={t('account.endOthersQuestion')}
            details={<Text>{t('account.endOthersDetails')}</Text>}
            confirmLabel={t('account.end')}
            onConfirm={() => endOthers.mutateAsync().catch(() => undefined)}
          >
            {t('account.endOthers')}
          </ConfirmButton>
        </Group>
      )}
    </Panel>
  );
}
