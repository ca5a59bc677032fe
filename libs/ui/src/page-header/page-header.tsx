import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** One plain sentence: what this page is for. */
  readonly lead?: ReactNode;
  /** Breadcrumbs or a link back. */
  readonly trail?: ReactNode;
  /** State badge beside the title. */
  readonly state?: ReactNode;
  /** Buttons; at most one of them primary. */
  readonly actions?: ReactNode;
}

/** Head of every page: `<PageHeader title="Итоги октября" actions={<Button>Сдать отчёт</Button>} />`. */
export function PageHeader({ title, lead, trail, state, actions }: PageHeaderProps) {
  return (
    <header className={classes['header']}>
      {trail}
      <div className={classes['top']}>
        <div className={classes['words']}>
          <Group gap="sm" align="center">
            <Title order={1}>{title}</Title>
            {state}
          </Group>
          {lead !== undefined && (
            <Text c="dimmed" className={classes['lead']}>
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="sm" align="end" className={classes['actions']}>
            {actions}
          </Group>
        )}
      </div>
    </header>
  );
}
