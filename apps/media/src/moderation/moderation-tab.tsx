import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Loader, SimpleGrid, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptionedPlayer } from '../captions/captioned-player.tsx';
import { useVideo } from '../video-parts/use-video.ts';
import { ChecklistItem } from './checklist-item.tsx';
import { ClaimNote } from './claim-note.tsx';
import { Decision } from './decision.tsx';
import { RemarkForm } from './remark-form.tsx';
import { RemarkList } from './remark-list.tsx';

/** The video, what to check in it, remarks at its times, and the decision. */
export function ModerationTab() {
  const { t } = useTranslation();
  const { video } = useVideo();
  const player = useRef<HTMLVideoElement>(null);
  const { data, error, refetch } = useQuery(useApi().moderation.sheet.queryOptions({ id: video.id }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('moderation.loading')} />;
  const judges = data.may.includes('judge');

  function jump(ms: number) {
    if (!player.current) return;
    player.current.currentTime = ms / 1000;
    player.current.focus();
  }

  return (
    <Stack gap="lg">
      <ClaimNote sheet={data} />
      <Decision sheet={data} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <Stack>
          {video.objectKey !== null && <CaptionedPlayer video={video} ref={player} />}
          <Title order={2} size="h3">
            {t('moderation.remarks')}
          </Title>
          <RemarkList sheet={data} onJump={jump} />
          {judges && (
            <RemarkForm
              id={data.id}
              now={() => (player.current ? player.current.currentTime * 1000 : null)}
            />
          )}
        </Stack>
        <Stack>
          <Title order={2} size="h3">
            {t('moderation.checklist')}
          </Title>
          {data.items.map((line) => (
            <ChecklistItem key={`${line.code} ${line.version}`} id={data.id} line={line} open={judges} />
          ))}
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}
