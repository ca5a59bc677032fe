import { Group, Paper, Stack, Title } from '@pbnet/ui';
import { useId, type ReactNode } from 'react';

export interface PanelProps {
  readonly title: string;
  readonly state?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of the account page. */
export function Panel({ title, state, children }: PanelProps) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id}>
      <Stack>
        <Group gap="sm">
          <Title id={id} order={2} size="h3">
            {title}
          </Title>
          {state}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
