import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { Modal } from '../modal/modal.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './text-conflict.module.css';
import { textDifference } from './text-difference.ts';

export interface TextConflictProps {
  readonly mine: string;
  readonly theirs: string;
  onChoose(choice: 'mine' | 'theirs'): void;
  onClose(): void;
}

/** Two people wrote the same text: both are shown whole, with what differs, and the person chooses which one stays. */
export function TextConflict({ mine, theirs, onChoose, onClose }: TextConflictProps) {
  const { conflict } = useUiTexts();
  return (
    <Modal opened onClose={onClose} title={conflict.title} size="xl">
      <Stack>
        <Text>{conflict.help}</Text>
        <section aria-label={conflict.difference}>
          <Text fw={600}>{conflict.difference}</Text>
          <Text className={classes['text'] ?? ''}>
            {textDifference(mine, theirs).map(({ kind, text }, index) => {
              if (kind === 'same') return text;
              return kind === 'mine' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
            })}
          </Text>
          <Text c="dimmed">{conflict.legend}</Text>
        </section>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Textarea readOnly autosize minRows={6} maxRows={12} label={conflict.mine} value={mine} />
          <Textarea readOnly autosize minRows={6} maxRows={12} label={conflict.theirs} value={theirs} />
        </SimpleGrid>
        <Group justify="end">
          <Button variant="default" onClick={() => onChoose('theirs')}>
            {conflict.keepTheirs}
          </Button>
          <Button onClick={() => onChoose('mine')}>{conflict.keepMine}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
