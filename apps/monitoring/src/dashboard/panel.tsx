import { failureOf } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { ErrorState, Paper, Skeleton } from '@pbnet/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelProps<Data, Failed> {
  readonly query: UseQueryResult<Data, Failed>;
  children(data: Data): ReactNode;
}

/** A part of the page that loads and fails by itself. */
export function Panel<Data, Failed>({ query, children }: PanelProps<Data, Failed>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Paper withBorder p="md" aria-busy={query.isPlaceholderData || query.isPending}>
      {query.data !== undefined && children(query.data)}
      {query.data === undefined && query.error !== null && (
        <ErrorState what={failureOf(query.error, language).text} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <Skeleton height={320} role="status" aria-label={t('dashboard.loading')} />}
    </Paper>
  );
}
