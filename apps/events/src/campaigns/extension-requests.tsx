import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Card as Paper, ConfirmButton, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Campaign, Extension } from './campaign-shapes.ts';
import { dayName } from './day-name.ts';
import { Failed } from './failed.tsx';
import { WordsDialog } from './words-dialog.tsx';

/** Requests that wait for headquarters, whatever the board is filtered by; nothing while there are none. */
export function ExtensionRequests({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const mayDecide = useCan('extension.decide');
  const { data = [] } = useQuery(useApi().requests.board.queryOptions({ campaignId: campaign.id }));
  const waiting = data.flatMap(({ name, extensions }) =>
    extensions.filter(({ state }) => state === 'requested').map((extension) => ({ name, extension })),
  );
  if (waiting.length === 0 || !mayDecide || campaign.closed) return null;
  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('campaigns.extension.requests')}
        </Title>
        {waiting.map((request) => (
          <ExtensionRequest key={request.extension.id} {...request} />
        ))}
      </Stack>
    </section>
  );
}

interface ExtensionRequestProps {
  readonly name: string;
  readonly extension: Extension;
}

function ExtensionRequest({ name, extension }: ExtensionRequestProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { mutateAsync: decide, error } = useMutation(
    api.campaigns.decideExtension.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('campaigns.extension.decided', { name }) }),
      onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
    }),
  );
  const { id: extensionId, oldDueOn, newDueOn, reason } = extension;
  const day = dayName(newDueOn, language);
  return (
    <Paper withBorder component="article" aria-label={name}>
      <Group justify="space-between" align="start">
        <div>
          <Text fw={600}>{name}</Text>
          <Text>{t('campaigns.extension.days', { old: dayName(oldDueOn, language), day })}</Text>
          <Text>«{reason}»</Text>
        </div>
        <Group>
          <ConfirmButton
            variant="default"
            question={t('campaigns.extension.grantQuestion', { day, name })}
            confirmLabel={t('campaigns.extension.grant')}
            onConfirm={() => decide({ extensionId, grant: true, reason: '' }).catch(() => undefined)}
          >
            {t('campaigns.extension.grant')}
          </ConfirmButton>
          <WordsDialog
            open={t('campaigns.extension.refuse')}
            title={t('campaigns.extension.refuseTitle', { name })}
            label={t('campaigns.extension.refuseReason')}
            help={t('campaigns.extension.refuseHelp')}
            send={t('campaigns.extension.refuseSend')}
            onSend={(words) => decide({ extensionId, grant: false, reason: words })}
          />
        </Group>
      </Group>
      {error && <Failed error={error} />}
    </Paper>
  );
}
