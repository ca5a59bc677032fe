import { Alert, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { NamedVideo } from '../video-parts/video-shapes.ts';

/** What the video waits for, and why it stands where it stands. */
export function VideoNews({ video: { state, reason } }: { readonly video: NamedVideo }) {
  const { t } = useTranslation();
  const bad = state === 'returned' || state === 'failed' || state === 'rejected';
  if (state === 'published') return null;
  return (
    <Alert color={bad ? 'yellow' : 'blue'} icon={<Icon name={bad ? 'bell' : 'info'} />}>
      <div>{t(`videos.news.${state}`)}</div>
      {reason !== null && <div>{t('videos.because', { reason })}</div>}
    </Alert>
  );
}
