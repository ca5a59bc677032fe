import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { shownNow, type DocumentRow } from './document-row.ts';

export interface DocumentActionsProps {
  readonly row: DocumentRow;
  onEdit(): void;
}

/** What is done to one document in its row. */
export function DocumentActions({ row, onEdit }: DocumentActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const { id, title, ...was } = row;
  const remove = useMutation(
    api.collections.removeItem.mutationOptions({
      onSuccess() {
        notify({ tone: 'done', text: t('readers.document.removed') });
      },
      onError(error) {
        const failure = failureOf(error, language);
        const isChanged = shownNow(failure) !== undefined;
        notify({ tone: 'failed', text: isChanged ? t('readers.document.changedMeanwhile') : failure.text });
      },
      onSettled: () => queries.invalidateQueries(api.collections.pathFilter()),
    }),
  );
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('readers.document.changeLabel', { title })}
        onClick={onEdit}
      >
        {t('readers.document.open')}
      </Button>
      <ConfirmButton
        variant="default"
        size="compact-sm"
        danger
        aria-label={t('readers.document.removeLabel', { title })}
        question={t('readers.document.removeQuestion', { title })}
        details={<Text>{t('readers.document.removeDetails')}</Text>}
        confirmLabel={t('readers.document.remove')}
        onConfirm={() => remove.mutateAsync({ id, was: { title, ...was } }).catch(() => undefined)}
      >
        {t('readers.document.remove')}
      </ConfirmButton>
    </Group>
  );
}
