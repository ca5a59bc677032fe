import { Button } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { esiaAddress } from './esia-address.ts';

export interface EsiaButtonProps {
  /** The page of the portal to come back to. */
  readonly page: string;
}

/** Words alone: the sign of Gosuslugi may not be redrawn. */
export function EsiaButton({ page }: EsiaButtonProps) {
  const { t } = useTranslation();
  return (
    <Button component="a" href={esiaAddress(page)} size="md">
      {t('reader.esia')}
    </Button>
  );
}
