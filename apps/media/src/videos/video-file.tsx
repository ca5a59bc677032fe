import { useApi } from '@pbnet/api-client/react';
import { Stack, Title } from '@pbnet/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { UploadVideo } from '../upload/upload-video.tsx';
import type { VideoCard } from '../video-parts/video-shapes.ts';

/** Where the file is uploaded: the first one, or another in its place. */
export function VideoFile({ card: { video, may } }: { readonly card: VideoCard }) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  if (!may.includes('upload')) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t(video.objectKey === null ? 'videos.file.add' : 'videos.file.replace')}
      </Title>
      <UploadVideo
        purpose="video"
        ownerId={video.id}
        onDone={() => void queries.invalidateQueries(api.videos.pathFilter())}
      />
    </Stack>
  );
}
