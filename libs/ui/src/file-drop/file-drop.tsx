import { Button, FileButton, Group, Text } from '@mantine/core';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './file-drop.module.css';

export interface FileDropProps {
  readonly label: string;
  /** What is taken and how large: «XLSX до 5 МБ». */
  readonly hint?: ReactNode;
  /** As in `<input accept>`: '.xlsx,application/pdf'. Dropped files are not filtered: say no in `error`. */
  readonly accept?: string;
  readonly file: File | null;
  readonly error?: ReactNode;
  onFile(file: File | null): void;
}

/** One file by button or by dropping: `<FileDrop label="Заполненный бланк" accept=".xlsx" file={file} onFile={setFile} />`. */
export function FileDrop({ label, hint, accept, file, error, onFile }: FileDropProps) {
  const texts = useUiTexts().file;
  const [over, setOver] = useState(false);
  const id = useId();

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onFile(dropped);
  }

  return (
    <div
      role="group"
      aria-labelledby={id}
      className={classes['drop']}
      data-over={over}
      data-invalid={error !== undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text id={id} fw={500}>
        {label}
      </Text>
      {hint !== undefined && <Text c="dimmed">{hint}</Text>}
      <Group gap="sm">
        <FileButton onChange={onFile} {...(accept === undefined ? {} : { accept })}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<Icon name="upload" />}>
              {texts.choose}
            </Button>
          )}
        </FileButton>
        <span className={classes['hint']}>{texts.drop}</span>
      </Group>
      {file !== null && (
        <Group gap="xs">
          <Icon name="document" />
          <span>{file.name}</span>
          <Button variant="subtle" size="compact-md" onClick={() => onFile(null)}>
            {texts.remove}
          </Button>
        </Group>
      )}
      {error !== undefined && (
        <Text role="alert" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </div>
  );
}
