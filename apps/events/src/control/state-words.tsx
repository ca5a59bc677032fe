import type { ControlState } from '@pbnet/domain/resolutions';
import { StateBadge, type IconName, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const looks: Readonly<Record<ControlState, readonly [Tone, IconName]>> = {
  overdue: ['bad', 'alert-circle'],
  returned: ['warning', 'undo'],
  assigned: ['neutral', 'send'],
  'in-progress': ['info', 'clock'],
  reported: ['info', 'eye'],
  confirmed: ['ok', 'check-circle'],
};

/** The state of a card in words, with the date looked at. */
export function CardState({ state }: { readonly state: ControlState }) {
  const { t } = useTranslation();
  const [tone, icon] = looks[state];
  return (
    <StateBadge tone={tone} icon={icon}>
      {t(`control.state.${state}`)}
    </StateBadge>
  );
}
