import { Alert, Icon, type IconName } from '@pbnet/ui';
import { dayName } from '../dates.ts';
import { useLanguage } from '../host-context.tsx';
import type { Extension } from './extensible.ts';
import { useExtensionWords } from './extension-words.ts';

export interface ExtensionNewsProps {
  readonly extensions: readonly Extension[];
}

const looks: Readonly<Record<Extension['state'], readonly [string, IconName]>> = {
  requested: ['blue', 'hourglass'],
  granted: ['green', 'check-circle'],
  refused: ['yellow', 'info'],
};

/** What became of the regional center's requests, newest first. */
export function ExtensionNews({ extensions }: ExtensionNewsProps) {
  const words = useExtensionWords();
  const language = useLanguage();

  function textOf({ state, oldDueOn, newDueOn, decisionReason }: Extension): string {
    const days = { day: dayName(newDueOn, language), old: dayName(oldDueOn, language) };
    if (state === 'requested') return words.waiting(days);
    return state === 'granted' ? words.granted(days) : words.refused(days, decisionReason ?? '');
  }

  return extensions.map((extension) => {
    const [color, icon] = looks[extension.state];
    return (
      <Alert key={extension.id} color={color} icon={<Icon name={icon} />}>
        {textOf(extension)}
      </Alert>
    );
  });
}
