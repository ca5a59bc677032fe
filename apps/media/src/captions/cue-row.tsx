import { cueTime, readCueTime, type Cue, type CueRemark } from '@pbnet/domain/captions';
import { Button, Group, Paper, Stack, StateBadge, Textarea, TextInput } from '@pbnet/ui';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface CueRowProps {
  readonly cue: Cue;
  /** From one. */
  readonly number: number;
  readonly remarks: readonly CueRemark[];
  readonly readOnly: boolean;
  readonly last: boolean;
  onPlay(): void;
  onChange(cue: Cue): void;
  /** @param at the character of the text */
  onSplit(at: number): void;
  onMerge(): void;
  onDrop(): void;
}

/** One caption: its times, its text, and what to do with it by mouse or keyboard. */
export function CueRow({ cue, number, remarks, readOnly, last, ...on }: CueRowProps) {
  const { t } = useTranslation();
  const [cursor, setCursor] = useState(0);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) on.onSplit(event.currentTarget.selectionStart);
    else on.onPlay();
  }

  return (
    <Paper component="li" withBorder p="sm" aria-label={t('captions.cue', { number })}>
      <Stack gap="xs">
        <Group align="end">
          <TimeField
            key={`from ${cue.startMs}`}
            label={t('captions.from')}
            ms={cue.startMs}
            readOnly={readOnly}
            onChange={(startMs) => on.onChange({ ...cue, startMs })}
          />
          <TimeField
            key={`to ${cue.endMs}`}
            label={t('captions.to')}
            ms={cue.endMs}
            readOnly={readOnly}
            onChange={(endMs) => on.onChange({ ...cue, endMs })}
          />
          <Textarea
            label={t('captions.text')}
            flex={1}
            miw="16rem"
            autosize
            readOnly={readOnly}
            value={cue.text}
            onKeyDown={press}
            onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
            onChange={({ currentTarget }) => on.onChange({ ...cue, text: currentTarget.value })}
          />
        </Group>
        <Group gap="xs">
          <Button variant="subtle" size="compact-md" onClick={on.onPlay}>
            {t('captions.play')}
          </Button>
          {!readOnly && (
            <>
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => on.onSplit(cursor > 0 ? cursor : Math.ceil(cue.text.length / 2))}
              >
                {t('captions.split')}
              </Button>
              <Button variant="subtle" size="compact-md" disabled={last} onClick={on.onMerge}>
                {t('captions.merge')}
              </Button>
              <Button variant="subtle" size="compact-md" onClick={on.onDrop}>
                {t('captions.drop')}
              </Button>
            </>
          )}
          {remarks.map(({ kind }) => (
            <StateBadge
              key={kind}
              tone={kind === 'no-text' || kind === 'end-before-start' ? 'bad' : 'warning'}
            >
              {t(`captions.remark.${kind}`)}
            </StateBadge>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly ms: number;
  readonly readOnly: boolean;
  onChange(ms: number): void;
}

/** Takes the time when the field is left; what is no time stays there to be mended. */
function TimeField({ label, ms, readOnly, onChange }: TimeFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => cueTime(ms));
  const read = readCueTime(typed);
  return (
    <TextInput
      label={label}
      w="10rem"
      readOnly={readOnly}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => read !== null && read !== ms && onChange(read)}
      error={read === null && t('captions.timeWrong')}
    />
  );
}
