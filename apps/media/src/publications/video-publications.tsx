import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { EmptyState, formatNumber, Group, List, Loader, Sparkline, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PlanForm } from './plan-form.tsx';
import type { VideoPublications } from './publication-shapes.ts';
import { PublicationsTable } from './publications-table.tsx';

const publishable: readonly string[] = ['approved', 'publishing', 'published'];

/** The part of a video's page that says where it is shown. */
export function VideoPublicationsTab() {
  const { t } = useTranslation();
  const { videoId = '' } = useParams();
  const may = useCan('publication.manage');
  const { data, error, refetch } = useQuery(
    useApi().publications.ofVideo.queryOptions({ videoId }, { refetchInterval: 10_000 }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('publications.loading')} />;
  const ready = publishable.includes(data.videoState);
  return (
    <Stack gap="lg">
      {data.publications.length === 0 ? (
        <EmptyState title={t('publications.noPublications')}>
          {t('publications.noPublicationsHelp')}
        </EmptyState>
      ) : (
        <PublicationsTable rows={data.publications} ofVideo />
      )}
      <Trend about={data} />
      {may && ready && data.channels.length > 0 && <PlanForm videoId={videoId} about={data} />}
      {may && !ready && <Text>{t('publications.waitsApproval')}</Text>}
      <Trace about={data} />
    </Stack>
  );
}

function Trend({ about: { publications, views } }: { readonly about: VideoPublications }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines = publications.flatMap(({ id, channelTitle }) => {
    const values = views.filter(({ publicationId }) => publicationId === id).map((day) => day.views);
    return values.length < 2 ? [] : [{ id, channelTitle, values }];
  });
  return lines.map(({ id, channelTitle, values }) => (
    <Group key={id}>
      <Text>{channelTitle}</Text>
      <Sparkline
        values={values}
        label={t('publications.growth', {
          first: formatNumber(values[0] ?? 0, language),
          last: formatNumber(values.at(-1) ?? 0, language),
        })}
      />
      <Text>{formatNumber(values.at(-1) ?? 0, language)}</Text>
    </Group>
  ));
}

function Trace({ about: { publications, trace } }: { readonly about: VideoPublications }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (trace.length === 0) return null;
  const nameOf = (id: string) => publications.find((one) => one.id === id)?.channelTitle ?? '';
  return (
    <Stack component="section" aria-labelledby="publications-trace" gap="xs">
      <Title order={2} size="h3" id="publications-trace">
        {t('publications.history')}
      </Title>
      <List>
        {trace.map(({ publicationId, step, words, at }) => (
          <List.Item key={`${publicationId} ${step} ${at}`}>
            {momentName(at, language)} · {nameOf(publicationId)} · {t(`publications.step.${step}`)}
            {words !== null && words !== '' && ` · ${words}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
