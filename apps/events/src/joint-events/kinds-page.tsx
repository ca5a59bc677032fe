import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, DataTable, Group, Loader, PageHeader, Stack, StateBadge } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Kind } from './event-shapes.ts';
import { KindDialog } from './kind-dialog.tsx';

/** Kinds of events are headquarters' data: added, renamed, and offered no more; cards keep what they have. */
export function KindsPage() {
  const { t } = useTranslation();
  const api = useApi();
  const { data, error, refetch } = useQuery(api.jointEvents.kinds.queryOptions());
  return (
    <>
      <PageTitle title={t('joint-events.kinds.title')} />
      <PageHeader
        title={t('joint-events.kinds.title')}
        lead={t('joint-events.kinds.lead')}
        trail={
          <Anchor component={Link} to="/events/joint">
            {t('joint-events.title')}
          </Anchor>
        }
        {...(data ? { actions: <KindDialog position={data.length + 1} /> } : {})}
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('joint-events.loading')} />}
      {data && <KindTable kinds={data} />}
    </>
  );
}

function KindTable({ kinds }: { readonly kinds: readonly Kind[] }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const language = useLanguage();
  const queries = useQueryClient();
  const save = useMutation(
    api.jointEvents.saveKind.mutationOptions({
      onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
      onSettled: () => queries.invalidateQueries(api.jointEvents.kinds.pathFilter()),
    }),
  );
  return (
    <Stack>
      <DataTable
        caption={t('joint-events.kinds.title')}
        captionHidden
        rows={kinds}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'ru',
            title: t('joint-events.kinds.ru'),
            rowHeader: true,
            cell: ({ nameRu }) => <span lang="ru">{nameRu}</span>,
          },
          { key: 'en', title: t('joint-events.kinds.en'), cell: ({ nameEn }) => nameEn },
          {
            key: 'state',
            title: t('joint-events.table.state'),
            cell: ({ archived }) => (
              <StateBadge tone={archived ? 'neutral' : 'ok'}>
                {t(archived ? 'joint-events.kinds.archived' : 'joint-events.kinds.offered')}
              </StateBadge>
            ),
          },
          {
            key: 'do',
            title: t('joint-events.kinds.do'),
            cell: (kind) => (
              <Group gap="xs">
                <KindDialog kind={kind} position={kind.position} />
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={`${t(kind.archived ? 'joint-events.kinds.restore' : 'joint-events.kinds.archive')}: ${language === 'ru' ? kind.nameRu : kind.nameEn}`}
                  onClick={() => save.mutate({ ...kind, archived: !kind.archived })}
                >
                  {t(kind.archived ? 'joint-events.kinds.restore' : 'joint-events.kinds.archive')}
                </Button>
              </Group>
            ),
          },
        ]}
      />
    </Stack>
  );
}
