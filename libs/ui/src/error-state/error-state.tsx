import { Alert, Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUiTexts } from '../texts/use-ui-texts.ts';

export interface ErrorStateProps {
  /** What happened, in words of the person's work. */
  readonly what: ReactNode;
  /** What is safe: drafts, sent reports. */
  readonly safe?: ReactNode;
  /** What to do now. */
  readonly whatToDo?: ReactNode;
  readonly title?: string;
  /** Number of the request, for the support. */
  readonly reference?: string;
  onRetry?(): void;
}

/** A part of the page that failed, with a way on: `<ErrorState what="Список не загрузился." onRetry={refetch} />`. */
export function ErrorState({ what, safe, whatToDo, title, reference, onRetry }: ErrorStateProps) {
  const { error, retry } = useUiTexts();
  return (
    <Alert role="alert" color="red" icon={<Icon name="alert-circle" />} title={title ?? error.title}>
      <Stack gap="xs" align="start">
        <div>{what}</div>
        {safe !== undefined && (
          <div>
            <strong>{error.safe}:</strong> {safe}
          </div>
        )}
        {whatToDo !== undefined && (
          <div>
            <strong>{error.whatToDo}:</strong> {whatToDo}
          </div>
        )}
        {reference !== undefined && <code>{reference}</code>}
        {onRetry !== undefined && (
          <Button variant="default" leftSection={<Icon name="refresh" />} onClick={onRetry}>
            {retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
