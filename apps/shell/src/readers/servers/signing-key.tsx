import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, Card, ErrorState, Skeleton, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../forms/reason-dialog.tsx';
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
    <ReasonDialog
      title={t('readers.servers.keyQuestion')}
      effect={t('readers.servers.keyEffect')}
      label={t('readers.servers.keyReason')}
      send={t('readers.servers.keyReplace')}
      error={replace.error}
      pending={replace.isPending}
      onClose={onClose}
      onSend={(reason) => replace.mutate({ kid, reason })}
    />
  );
}
