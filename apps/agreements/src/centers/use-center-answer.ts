import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** What follows every command of a centre's life: a word, and fresh cards. */
export function useCenterAnswer() {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  return {
    onSuccess: () => host.notify({ tone: 'done' as const, text: t('centers.life.saved') }),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(api.network.pathFilter()),
        queries.invalidateQueries(api.readiness.pathFilter()),
        queries.invalidateQueries(api.networkHealth.pathFilter()),
      ]),
  };
}
