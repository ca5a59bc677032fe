import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what will appear here. */
  readonly children?: ReactNode;
  readonly icon?: IconName;
  /** What the person can do now. */
  readonly action?: ReactNode;
}

/** Nothing to show yet: `<EmptyState title="Заявок пока нет" action={<Button>Добавить</Button>} />`. */
export function EmptyState({ title, children, icon = 'inbox', action }: EmptyStateProps) {
  return (
    <div className={classes['empty']}>
      <span className={classes['mark']}>
        <Icon name={icon} size="1.75rem" />
      </span>
      <Text fw={600} size="lg">
        {title}
      </Text>
      {children !== undefined && <div className={classes['text']}>{children}</div>}
      {action}
    </div>
  );
}
