import { Alert, Button, Group, Text } from '@pbnet/ui';
import { useFormWords } from './form-words.ts';

export interface RestoredNoteProps {
  /** Puts what the form began with in the place of what was typed. */
  onStartAnew(): void;
}

/** Says that the fields hold a draft of another day. */
export function RestoredNote({ onStartAnew }: RestoredNoteProps) {
  const words = useFormWords();
  return (
    <Alert>
      <Group justify="space-between">
        <Text>{words.restored}</Text>
        <Button variant="subtle" onClick={onStartAnew}>
          {words.startAnew}
        </Button>
      </Group>
    </Alert>
  );
}
