import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import classes from './state-badge.module.css';

export type Tone = 'ok' | 'warning' | 'bad' | 'info' | 'neutral';

const toneIcons: Readonly<Record<Tone, IconName>> = {
  ok: 'check-circle',
  warning: 'warning',
  bad: 'alert-circle',
  info: 'info',
  neutral: 'empty',
};

export interface StateBadgeProps {
  readonly tone: Tone;
  /** The state in words: it carries the meaning, icon and colour only repeat it. */
  readonly children: ReactNode;
  readonly icon?: IconName;
}

/** A state as icon, word and colour: `<StateBadge tone="ok">Сдан</StateBadge>`. */
export function StateBadge({ tone, children, icon = toneIcons[tone] }: StateBadgeProps) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      <Icon name={icon} size="1.125em" />
      {children}
    </span>
  );
}
