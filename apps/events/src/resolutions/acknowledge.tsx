import { useApi } from '@pbnet/api-client/react';
import { useCan } from '@pbnet/micro-frontend';
import { Button, Group, StateBadge, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Resolution } from './resolution-shapes.ts';

/** A regional center says that it has read the resolution; once is enough. */
export function Acknowledge({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const may = useCan('resolution.acknowledge');
  const acknowledge = useMutation(
    api.resolutions.acknowledge.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.resolutions.pathFilter()),
    }),
  );
  if (!may || resolution.acknowledged === null) return null;
  if (resolution.acknowledged) return <StateBadge tone="ok">{t('resolutions.read.done')}</StateBadge>;
  return (
    <Group>
      <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate({ id: resolution.id })}>
        {t('resolutions.read.say')}
      </Button>
      <Text c="dimmed">{t('resolutions.read.help')}</Text>
    </Group>
  );
}
