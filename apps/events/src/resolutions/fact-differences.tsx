import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Icon, List, Stack } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Resolution } from './resolution-shapes.ts';

/** The meeting says otherwise today than when the preamble was computed. */
export function FactDifferences({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const mayEdit = useCan('resolution.edit');
  const refresh = useMutation(
    api.resolutions.refreshFacts.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.resolutions.pathFilter()),
    }),
  );
  const { id, version, state, differences } = resolution;
  if (differences.length === 0) return null;
  const none = t('resolutions.facts.none');
  return (
    <Alert color="yellow" icon={<Icon name="refresh" />} title={t('resolutions.facts.changed')}>
      <Stack gap="xs" align="start">
        <List>
          {differences.map(({ mark, before, now }) => (
            <List.Item key={mark}>
              {t('resolutions.facts.difference', { mark, before: before ?? none, now: now ?? none })}
            </List.Item>
          ))}
        </List>
        <FormError>{refresh.error && failureOf(refresh.error, language).text}</FormError>
        {mayEdit && state === 'draft' && (
          <Button
            variant="default"
            loading={refresh.isPending}
            onClick={() => refresh.mutate({ id, version })}
          >
            {t('resolutions.facts.refresh')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
