import { Alert, Group, SaveStatus, Stack, Text, Textarea, TextConflict, useUiTexts } from '@pbnet/ui';
import { useState, type ReactNode } from 'react';
import { clockName } from '../dates.ts';
import { useLanguage } from '../host-context.tsx';
import type { SavedText } from './use-saved-text.ts';

export interface SavedTextFieldProps extends SavedText {
  readonly label: string;
  readonly help?: string;
  readonly error?: ReactNode;
  readonly maxLength: number;
  readonly minRows?: number;
  /** What stands beside the state of saving, such as how many characters are left. */
  readonly aside?: ReactNode;
}

/** The field of a text that saves itself, with where it is saved and, when two wrote at once, both texts to choose from. */
export function SavedTextField({ keeper, state, aside, help, minRows = 6, ...field }: SavedTextFieldProps) {
  const language = useLanguage();
  const { conflict } = useUiTexts();
  const [comparing, setComparing] = useState(false);
  return (
    <Stack gap="xs">
      <Textarea
        {...field}
        {...(help === undefined ? {} : { description: help })}
        autosize
        minRows={minRows}
        maxRows={18}
        value={state.text}
        onChange={({ currentTarget }) => keeper.write(currentTarget.value)}
        onBlur={() => void keeper.flush()}
      />
      <Group justify="space-between">
        <SaveStatus
          state={state.status}
          {...(state.savedAt ? { at: clockName(state.savedAt, language) } : {})}
          {...(state.status === 'conflict'
            ? { action: { label: conflict.compare, onClick: () => setComparing(true) } }
            : {})}
        />
        {aside !== undefined && <Text c="dimmed">{aside}</Text>}
      </Group>
      {state.refusal !== null && <Alert color="red">{state.refusal}</Alert>}
      {comparing && state.theirs && (
        <TextConflict
          mine={state.text}
          theirs={state.theirs.text}
          onClose={() => setComparing(false)}
          onChoose={(choice) => {
            keeper.resolve(choice);
            setComparing(false);
          }}
        />
      )}
    </Stack>
  );
}
