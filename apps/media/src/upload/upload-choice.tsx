import { wholeDayName } from '@pbnet/micro-frontend';
import { asDay } from '@pbnet/domain';
import { isSameFile, percentOf, type FileFingerprint } from '@pbnet/domain/uploads';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FileDrop, Stack, Text } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUploadWords } from './use-upload-words.ts';

/** The unfinished upload as it comes over the wire. */
export interface Begun extends FileFingerprint {
  readonly id: string;
  readonly receivedBytes: number;
  readonly expiresAt: string;
}

export interface UploadChoiceProps {
  readonly maxBytes: number;
  readonly kinds: string;
  readonly begun: Begun | null;
  onSend(file: File, uploadId: string | null): void;
  onFinish(uploadId: string): void;
}

function fingerprintOf({ name, size, lastModified }: File): FileFingerprint {
  return { fileName: name, size, lastModified };
}

/** Where the file is chosen: a new one, or the same that was begun. What cannot be is said before a byte is sent. */
export function UploadChoice({ maxBytes, kinds, begun, onSend, onFinish }: UploadChoiceProps) {
  const { t } = useTranslation();
  const words = useUploadWords();
  const [error, setError] = useState<string | null>(null);

  function refusalOf(file: File): string | null {
    const size = words.size(file.size);
    if (file.size === 0) return t('upload.empty');
    if (file.size > maxBytes) return t('upload.tooLarge', { size, most: words.size(maxBytes) });
    if (begun === null || isSameFile(begun, fingerprintOf(file))) return null;
    const begunSize = words.size(begun.size);
    return begun.fileName === file.name
      ? t('upload.changed', { size, begunSize })
      : t('upload.other', { name: file.name, size, begun: begun.fileName, begunSize });
  }

  function choose(file: File | null) {
    if (file === null) return;
    const refusal = refusalOf(file);
    setError(refusal);
    if (refusal === null) onSend(file, begun?.id ?? null);
  }

  if (begun !== null && begun.receivedBytes === begun.size)
    return (
      <Alert color="blue" title={t('upload.whole', { name: begun.fileName })}>
        <Button onClick={() => onFinish(begun.id)}>{t('upload.finish')}</Button>
      </Alert>
    );
  return (
    <Stack gap="sm">
      {begun !== null && <Stopped begun={begun} />}
      <FileDrop
        label={t(begun === null ? 'upload.label' : 'upload.sameLabel')}
        hint={t('upload.hint', { kinds, size: words.size(maxBytes) })}
        accept="video/*,.mkv,.mov,.avi,.mpg,.mpeg"
        file={null}
        {...(error === null ? {} : { error })}
        onFile={choose}
      />
    </Stack>
  );
}

function Stopped({ begun }: { readonly begun: Begun }) {
  const { t } = useTranslation();
  const words = useUploadWords();
  const until = wholeDayName(asDay(begun.expiresAt.slice(0, 10)), useLanguage());
  const percent = percentOf(begun.receivedBytes, begun.size);
  const title = t('upload.stopped', { name: begun.fileName, size: words.size(begun.size), percent });
  return (
    <Alert color="blue" role="status" title={title}>
      <Text>{t('upload.goOn', { until })}</Text>
    </Alert>
  );
}
