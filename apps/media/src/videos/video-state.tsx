import { StateBadge } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { tones, type NamedVideo } from '../video-parts/video-shapes.ts';

export function VideoStateBadge({ state }: Pick<NamedVideo, 'state'>) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`videos.state.${state}`)}</StateBadge>;
}
