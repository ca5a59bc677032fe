import { Stack, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { VideoCard } from './video-shapes.ts';

/** Where the file is uploaded: the first one, or another in its place. */
export function VideoFile({ card: { video, may } }: { readonly card: VideoCard }) {
  const { t } = useTranslation();
  if (!may.includes('upload')) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t(video.objectKey === null ? 'videos.file.add' : 'videos.file.replace')}
      </Title>
    </Stack>
  );
}
