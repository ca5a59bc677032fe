import { Button, Group } from '@mantine/core';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './save-status.module.css';

export type SaveState = 'saved' | 'local' | 'sending' | 'conflict' | 'locked';

const stateIcons: Readonly<Record<SaveState, IconName>> = {
  saved: 'cloud-check',
  local: 'computer',
  sending: 'refresh',
  conflict: 'conflict',
  locked: 'lock',
};

export interface SaveStatusProps {
  readonly state: SaveState;
  /** How many values have not reached the server yet. */
  readonly unsent?: number;
  /** When it was saved, already in words: «в 14:05». */
  readonly at?: string;
  /** Sends what is still here, or opens the comparison. */
  readonly action?: { readonly label: string; onClick(): void };
}

/** Where the typed values are now; says it aloud on change: `<SaveStatus state="local" unsent={3} />`. */
export function SaveStatus({ state, unsent = 0, at, action }: SaveStatusProps) {
  const { save } = useUiTexts();
  const words = [save[state], at, unsent > 0 && save.unsent(unsent)].filter(
    (part) => typeof part === 'string',
  );
  return (
    <Group gap="sm" className={classes['status']} data-state={state}>
      <span role="status" className={classes['words']}>
        <Icon name={stateIcons[state]} />
        {words.join(', ')}
      </span>
      {action !== undefined && (
        <Button variant="default" size="compact-md" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </Group>
  );
}
