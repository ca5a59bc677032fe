import { percentOf } from '@pbnet/domain/uploads';
import { Alert, Button, Group, Progress, Stack, Text, VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { UploadPhase, UploadProgress } from './upload-state.ts';
import type { UploadControl } from './use-upload.ts';
import { useUploadWords } from './use-upload-words.ts';

const headings = {
  sending: 'upload.sending',
  paused: 'upload.paused',
  waiting: 'upload.waiting',
  lost: 'upload.lost',
  finishing: 'upload.finishing',
} as const satisfies Partial<Record<UploadPhase, string>>;

export type RunningPhase = keyof typeof headings;

export function isRunning(phase: UploadPhase): phase is RunningPhase {
  return Object.hasOwn(headings, phase);
}

export interface UploadProgressBarProps {
  readonly progress: UploadProgress;
  readonly phase: RunningPhase;
  readonly control: Pick<UploadControl, 'pause' | 'goOn'>;
}

/** How far the file is, how fast it goes and when it ends, with the button that stops or continues it. */
export function UploadProgressBar({ progress, phase, control }: UploadProgressBarProps) {
  const { t } = useTranslation();
  const words = useUploadWords();
  const { fileName: name, size, sentBytes, bytesPerSecond, secondsLeft } = progress;
  const percent = percentOf(sentBytes, size);
  const isStopped = phase === 'paused' || phase === 'lost';
  const parts = [
    t('upload.percent', { percent }),
    t('upload.sent', { sent: words.size(sentBytes), size: words.size(size) }),
    bytesPerSecond === null ? '' : t('upload.speed', { size: words.size(bytesPerSecond) }),
    secondsLeft === null ? '' : words.left(secondsLeft),
  ].filter(Boolean);

  return (
    <Stack gap="xs">
      {phase === 'waiting' || phase === 'lost' ? (
        <Alert color="orange" role="alert">
          {t(headings[phase])}
        </Alert>
      ) : (
        <Text fw={500}>{t(headings[phase], { name })}</Text>
      )}
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={t('upload.progress', { name })} />
      </Progress.Root>
      <Text>{parts.join(', ')}</Text>
      {/* Heard in steps of ten: every percent would talk over the person. */}
      <VisuallyHidden role="status">
        {t('upload.percent', { percent: Math.floor(percent / 10) * 10 })}
      </VisuallyHidden>
      {phase !== 'finishing' && (
        <Group gap="sm">
          <Button variant="default" onClick={() => (isStopped ? control.goOn() : void control.pause())}>
            {t(isStopped ? 'upload.continue' : 'upload.pause')}
          </Button>
          <Text c="dimmed">{t('upload.keepOpen')}</Text>
        </Group>
      )}
    </Stack>
  );
}
