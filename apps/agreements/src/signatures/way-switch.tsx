import { Group, Radio } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export type Way = 'electronic' | 'paper';

export interface WaySwitchProps {
  readonly way: Way;
  onWay(way: Way): void;
}

/** Both ways are equal in rights: neither is hidden behind the other. */
export function WaySwitch({ way, onWay }: WaySwitchProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('signatures.way.label')}
      value={way}
      onChange={(value) => onWay(value === 'paper' ? 'paper' : 'electronic')}
    >
      <Group mt="xs">
        <Radio value="electronic" label={t('signatures.way.electronic')} />
        <Radio value="paper" label={t('signatures.way.paper')} />
      </Group>
    </Radio.Group>
  );
}
