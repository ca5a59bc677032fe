import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { ResolutionOverview } from './resolution-shapes.ts';

const tones = {
  draft: 'neutral',
  agreed: 'info',
  signed: 'info',
  controlled: 'warning',
  executed: 'ok',
} as const satisfies Record<string, Tone>;

export function ResolutionState({ state, executed }: Pick<ResolutionOverview, 'state' | 'executed'>) {
  const { t } = useTranslation();
  const shown = executed ? 'executed' : state;
  return <StateBadge tone={tones[shown]}>{t(`resolutions.state.${shown}`)}</StateBadge>;
}
