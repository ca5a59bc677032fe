import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, Card, ErrorState, Group, Modal, Skeleton, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { momentInWords } from '../collections/moments.ts';

/** The key that answers are signed with, and its replacement when it may be in strange hands. */
export function SigningKey() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const { data, error, refetch } = useQuery(useApi().accessKeys.signing.queryOptions());
  return (
    <Card component="section" withBorder mt="lg" aria-labelledby="signing-key">
      <Stack align="flex-start">
        <Title order={2} id="signing-key" size="h4">
          {t('readers.servers.key')}
        </Title>
        {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton height="3rem" />}
        {data && (
          <>
            <Text>{t('readers.servers.keySince', { since: momentInWords(data.since, language) })}</Text>
            <Button variant="default" onClick={() => setAsked(true)}>
              {t('readers.servers.keyReplace')}
            </Button>
          </>
        )}
      </Stack>
      {asked && data && <Replace kid={data.kid} onClose={() => setAsked(false)} />}
    </Card>
  );
}

interface ReplaceProps {
  readonly kid: string;
  onClose(): void;
}

function Replace({ kid, onClose }: ReplaceProps) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const replace = useMutation(
    api.accessKeys.replace.mutationOptions({
      onSuccess: () => {
        notify({ tone: 'done', text: t('readers.servers.keyReplaced') });
        onClose();
      },
      onSettled: () => queries.invalidateQueries(api.accessKeys.pathFilter()),
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t('readers.servers.keyQuestion')}>
      <Stack>
        <CommandError error={replace.error} />
        <Text>{t('readers.servers.keyEffect')}</Text>
        <TextInput
          label={t('readers.servers.keyReason')}
          required
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="end">
          <Button
            disabled={reason.trim().length < 3}
            loading={replace.isPending}
            onClick={() => replace.mutate({ kid, reason })}
          >
            {t('readers.servers.keyReplace')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
