import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** After a step of a reader: said, and the card is read anew. */
export function useReaderAnswer() {
  const { t } = useTranslation();
  const { notify } = useHost();
  const { readers } = useApi();
  const queries = useQueryClient();
  return {
    onSuccess: () => notify({ tone: 'done', text: t('readers.card.done') }),
    onSettled: () => queries.invalidateQueries(readers.pathFilter()),
  };
}
