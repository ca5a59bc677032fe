import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Group, Icon, Progress, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useBoardAddress } from './board-address.ts';
import type { Renewal } from './renewal-shapes.ts';

/** How far the drafts are, and the button that begins them; nothing once all are there. */
export function DraftProgress({ renewal }: { readonly renewal: Renewal }) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const mayManage = useCan('renewal.manage');
  const begin = useMutation(
    api.renewals.prepareDrafts.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.renewals.pathFilter()),
    }),
  );
  const { campaignId, version, closed, progress } = renewal;
  const { waiting, drafted, failed, running } = progress;
  const total = waiting + drafted + failed;
  if (closed || (!running && waiting + failed === 0)) return null;
  return (
    <Stack gap="sm" maw="40rem">
      {begin.error && <Failed error={begin.error} />}
      {running && (
        <>
          <Text role="status">{t('renewals.drafts.running', { drafted, total })}</Text>
          <Progress
            value={total === 0 ? 0 : (drafted / total) * 100}
            animated
            aria-label={t('renewals.drafts.running', { drafted, total })}
          />
          <Text c="dimmed">{t('renewals.drafts.leave')}</Text>
        </>
      )}
      {!running && waiting > 0 && <Text>{t('renewals.drafts.waiting', { count: waiting })}</Text>}
      {!running && failed > 0 && <FailedDrafts count={failed} />}
      {!running && mayManage && (
        <Group>
          <Button loading={begin.isPending} onClick={() => begin.mutate({ campaignId, version })}>
            {t(drafted + failed === 0 ? 'renewals.drafts.begin' : 'renewals.drafts.again')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function FailedDrafts({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const [, setFilters] = useBoardAddress();
  return (
    <Alert color="red" icon={<Icon name="alert-circle" />}>
      {t('renewals.drafts.failed', { count })}{' '}
      <Anchor component="button" type="button" onClick={() => setFilters({ stage: 'failed' })}>
        {t('renewals.drafts.seeFailed')}
      </Anchor>
    </Alert>
  );
}
