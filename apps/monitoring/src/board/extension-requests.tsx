import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Card as Paper, ConfirmButton, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Failed } from '../failed/failed.tsx';
import { dayName, momentName } from '../figures/month-name.ts';
import type { Campaign, Extension } from './board-shapes.ts';
import { RefuseExtension } from './refuse-extension.tsx';

/** Requests that wait for headquarters; nothing is shown while there are none. */
export function ExtensionRequests({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const waiting = campaign.cards.flatMap(({ name, extensions }) =>
    extensions.filter(({ state }) => state === 'requested').map((extension) => ({ name, extension })),
  );
  if (waiting.length === 0) return null;
  return (
    <section>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('board.extension.title')}
        </Title>
        {waiting.map((request) => (
          <Request key={request.extension.id} {...request} />
        ))}
      </Stack>
    </section>
  );
}

export interface RequestProps {
  readonly name: string;
  readonly extension: Extension;
}

function Request({ name, extension }: RequestProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { decide, error } = useDecision(name);
  const mayDecide = useCan('extension.decide');
  const { id, oldDueOn, newDueOn, reason, requestedAt } = extension;
  const day = dayName(newDueOn, language);
  return (
    <Paper withBorder component="article" aria-label={name}>
      <Group justify="space-between" align="start">
        <div>
          <Text fw={600}>{name}</Text>
          <Text>{t('board.extension.from', { old: dayName(oldDueOn, language), day })}</Text>
          <Text>«{reason}»</Text>
          <Text c="dimmed">{momentName(requestedAt, language)}</Text>
        </div>
        {mayDecide && (
          <Group>
            <ConfirmButton
              question={t('board.extension.grantQuestion', { day, name })}
              details={<Text>{t('board.extension.grantDetails')}</Text>}
              confirmLabel={t('board.extension.grant')}
              onConfirm={() => decide({ extensionId: id, grant: true, reason: '' }).catch(() => undefined)}
            >
              {t('board.extension.grant')}
            </ConfirmButton>
            <RefuseExtension
              name={name}
              onRefuse={(words) => decide({ extensionId: id, grant: false, reason: words })}
            />
          </Group>
        )}
      </Group>
      {error !== null && <Failed error={error} />}
    </Paper>
  );
}

function useDecision(name: string) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { mutateAsync, error } = useMutation(
    api.campaigns.decideExtension.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('board.extension.decided', { name }) }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(api.campaigns.board.pathFilter()),
          queries.invalidateQueries(api.board.pathFilter()),
        ]),
    }),
  );
  return { decide: mutateAsync, error };
}
