import { Stack } from '@pbnet/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { CaptionedPlayer } from '../captions/captioned-player.tsx';
import { EditVideo } from './edit-video.tsx';
import { useVideo } from '../video-parts/use-video.ts';
import { VideoActions } from './video-actions.tsx';
import { VideoChecks } from './video-checks.tsx';
import { VideoFacts } from './video-facts.tsx';
import { VideoFile } from './video-file.tsx';
import { VideoNews } from './video-news.tsx';
import { VideoPosters } from './video-posters.tsx';

/** The card: what waits, what can be done, the video itself, what is known. `?at=` begins at that second. */
export function VideoCardTab() {
  const card = useVideo();
  const { video, may } = card;
  const [editing, setEditing] = useState(false);
  const [search] = useSearchParams();
  const at = Number(search.get('at') ?? '');
  if (editing && may.includes('save')) return <EditVideo video={video} onDone={() => setEditing(false)} />;
  return (
    <Stack gap="lg">
      <VideoNews video={video} />
      <VideoActions card={card} onEdit={() => setEditing(true)} />
      <VideoFile card={card} />
      {video.objectKey !== null && (
        <CaptionedPlayer video={video} at={Number.isFinite(at) && at > 0 ? at : null} />
      )}
      <VideoChecks card={card} />
      <VideoPosters card={card} />
      <VideoFacts video={video} />
    </Stack>
  );
}
