import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Icon, type IconName } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { dayName } from '../figures/month-name.ts';
import type { Extension } from './board-shapes.ts';

const looks: Readonly<Record<Extension['state'], readonly [string, IconName]>> = {
  requested: ['blue', 'hourglass'],
  granted: ['green', 'check-circle'],
  refused: ['yellow', 'info'],
};

/** What became of the regional center's requests, newest first. */
export function ExtensionNews({ extensions }: { readonly extensions: readonly Extension[] }) {
  const { t } = useTranslation();
  const language = useLanguage();

  function words({ state, oldDueOn, newDueOn, decisionReason }: Extension): string {
    const days = { day: dayName(newDueOn, language), old: dayName(oldDueOn, language) };
    if (state === 'requested') return t('board.extension.waiting', days);
    if (state === 'granted') return t('board.extension.granted', days);
    return t('board.extension.refused', { ...days, reason: decisionReason ?? '' });
  }

  return extensions.map((extension) => {
    const [color, icon] = looks[extension.state];
    return (
      <Alert key={extension.id} color={color} icon={<Icon name={icon} />}>
        {words(extension)}
      </Alert>
    );
  });
}
