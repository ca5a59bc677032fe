import { mistakeWords, readVtt, shiftCues, type CaptionMistake, type Cue } from '@pbnet/domain/captions';
import { longestCaptions } from '@pbnet/validation/captions';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FileDrop, Group, List, NumberInput, Stack, type NumberInputProps } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface CueToolsProps {
  readonly cues: readonly Cue[];
  /** Where the player stands, in milliseconds. */
  now(): number;
  onChange(cues: readonly Cue[]): void;
  /** Where in the list a new one stands. */
  onAdded(index: number): void;
}

const newCueMs = 3000;
const mostShown = 20;
const mostBytes = 4 * longestCaptions;

/** A file instead of typing, a caption at the player's time, and all of them earlier or later. */
export function CueTools({ cues, now, onChange, onAdded }: CueToolsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [mistakes, setMistakes] = useState<readonly CaptionMistake[]>([]);
  const [seconds, setSeconds] = useState<NumberInputProps['value']>(null);

  async function open(file: File | null) {
    if (!file) return;
    // A video chosen by mistake is not read into the memory.
    const read = readVtt(file.size > mostBytes ? '' : await file.text());
    setMistakes(read.mistakes);
    if (read.mistakes.length === 0) onChange(read.cues);
  }

  function add() {
    const startMs = now();
    const cue = { startMs, endMs: startMs + newCueMs, text: '' };
    const all = [...cues, cue].toSorted((one, other) => one.startMs - other.startMs);
    onChange(all);
    onAdded(all.indexOf(cue));
  }

  return (
    <Stack>
      <FileDrop
        label={t('captions.file')}
        hint={t('captions.fileHelp')}
        accept=".vtt,text/vtt"
        file={null}
        onFile={(file) => void open(file)}
      />
      {mistakes.length > 0 && (
        <Alert color="red" role="alert" title={t('captions.mistakes')}>
          <List>
            {mistakes.slice(0, mostShown).map((mistake, index) => (
              <List.Item key={index}>{mistakeWords(mistake, language)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group align="end">
        <Button variant="default" onClick={add}>
          {t('captions.add')}
        </Button>
        {cues.length > 0 && (
          <>
            <NumberInput label={t('captions.shift')} value={seconds} onChange={setSeconds} />
            <Button
              variant="default"
              onClick={() =>
                typeof seconds === 'number' && onChange(shiftCues(cues, 0, Math.round(seconds * 1000)))
              }
            >
              {t('captions.shiftDo')}
            </Button>
          </>
        )}
      </Group>
    </Stack>
  );
}
