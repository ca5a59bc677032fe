import { Button, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface ConditionProps {
  readonly label: string;
  onClear(): void;
}

/** A condition that came from a figure above; pressed, it goes. */
export function Condition({ label, onClear }: ConditionProps) {
  const { t } = useTranslation();
  return (
    <Button
      variant="light"
      rightSection={<Icon name="close" size="1rem" label={t('network.clear')} />}
      onClick={onClear}
    >
      {label}
    </Button>
  );
}
