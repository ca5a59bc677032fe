import { StateBadge } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { tones, type NamedOpening } from './opening-shapes.ts';

export function OpeningStateBadge({ state }: Pick<NamedOpening, 'state'>) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`openings.state.${state}`)}</StateBadge>;
}
