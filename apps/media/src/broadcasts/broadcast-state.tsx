import { StateBadge } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { tones, type NamedBroadcast } from './broadcast-shapes.ts';

export function BroadcastStateBadge({ state }: Pick<NamedBroadcast, 'state'>) {
  const { t } = useTranslation();
  return (
    <StateBadge tone={tones[state]} {...(state === 'live' ? { icon: 'broadcast' as const } : {})}>
      {t(`broadcasts.state.${state}`)}
    </StateBadge>
  );
}
