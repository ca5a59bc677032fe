import type { ReaderState } from '@pbnet/domain/readers';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones = {
  registered: 'info',
  confirmed: 'ok',
  suspended: 'bad',
  erased: 'neutral',
} as const satisfies Record<ReaderState, Tone>;

export function ReaderStateBadge({ state }: { readonly state: ReaderState }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`readers.list.states.${state}`)}</StateBadge>;
}
