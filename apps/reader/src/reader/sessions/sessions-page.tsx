import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { OwnSession } from '@pbnet/domain/readers';
import { deviceName, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, FormError, Group, Paper, Stack, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccountFrame } from '../frame/account-frame.tsx';
import { Loaded } from '../frame/loaded.tsx';

/** Every place that the reader is signed in at; one or all the others are ended. */
export function SessionsPage() {
  const { t } = useTranslation();
  const sessions = useQuery(useApi().ownReader.sessions.queryOptions());
  return (
    <AccountFrame title={t('reader.sessions.title')} lead={t('reader.sessions.lead')}>
      <Loaded query={sessions}>{(list) => <Sessions sessions={list} />}</Loaded>
    </AccountFrame>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.ownReader.sessions.queryFilter());
  const end = useMutation(api.ownReader.endSession.mutationOptions({ onSettled }));
  const endOthers = useMutation(api.ownReader.endOthers.mutationOptions({ onSettled }));
  const error = end.error ?? endOthers.error;
  return (
    <Stack>
      <FormError>{error ? failureOf(error, language).text : undefined}</FormError>
      {(end.isSuccess || endOthers.isSuccess) && (
        <Alert color="green" role="status">
          {t('reader.sessions.ended')}
        </Alert>
      )}
      <Stack component="ul" gap="sm" m={0} p={0}>
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            ending={end.isPending && end.variables.id === session.id}
            onEnd={() => end.mutate({ id: session.id })}
          />
        ))}
      </Stack>
      {sessions.length > 1 && (
        <div>
          <ConfirmButton
            variant="default"
            question={t('reader.sessions.othersQuestion')}
            details={<Text>{t('reader.sessions.othersHelp')}</Text>}
            confirmLabel={t('reader.sessions.end')}
            onConfirm={() => endOthers.mutateAsync().catch(() => undefined)}
          >
            {t('reader.sessions.others')}
          </ConfirmButton>
        </div>
      )}
    </Stack>
  );
}

interface SessionLineProps {
  readonly session: OwnSession;
  readonly ending: boolean;
  onEnd(): void;
}

function SessionLine({ session, ending, onEnd }: SessionLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { userAgent, isCurrent, createdAt, lastSeenAt, center } = session;
  const device = deviceName(userAgent) || t('reader.sessions.unknown');
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="start">
        <div>
          <Text fw={600}>{device}</Text>
          <Text>{center ?? t('reader.sessions.elsewhere')}</Text>
          <Text c="dimmed">
            {t('reader.sessions.since', { at: momentName(createdAt, language) })}{' '}
            {t('reader.sessions.seen', { at: momentName(lastSeenAt, language) })}
          </Text>
        </div>
        {isCurrent ? (
          <StateBadge tone="ok">{t('reader.sessions.here')}</StateBadge>
        ) : (
          <Button
            variant="default"
            loading={ending}
            aria-label={t('reader.sessions.endOf', { device })}
            onClick={onEnd}
          >
            {t('reader.sessions.end')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
