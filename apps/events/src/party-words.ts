import type { Parties } from '@pbnet/domain/resolutions';
import { useTranslation } from 'react-i18next';

/** «ОМиМС, все РЦ»; nothing where nobody is named. */
export function usePartyWords(): (parties: Parties) => string {
  const { t } = useTranslation();
  return ({ departments, regionalCenters }) => {
    const named =
      regionalCenters === 'all'
        ? [t('control.parties.all')]
        : regionalCenters.length === 0
          ? []
          : [t('control.parties.chosen', { count: regionalCenters.length })];
    return [...departments, ...named].join(', ');
  };
}
