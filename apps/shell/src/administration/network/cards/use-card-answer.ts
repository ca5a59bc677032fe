import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export interface CardAnswer {
  readonly onSuccess: () => void;
  readonly onSettled: () => Promise<void>;
}

/** What follows every command of the registry: a word, and fresh lists and cards, also after a refusal. */
export function useCardAnswer(): CardAnswer {
  const { t } = useTranslation();
  const { notify } = useHost();
  const { network } = useApi();
  const queries = useQueryClient();
  return {
    onSuccess: () => notify({ tone: 'done', text: t('network.saved') }),
    onSettled: () => queries.invalidateQueries(network.pathFilter()),
  };
}
