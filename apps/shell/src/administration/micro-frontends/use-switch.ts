import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Front, Release } from './micro-frontend-panel.tsx';

export interface Switch {
  /** Why the last command was refused. */
  readonly error: unknown;
  enable(enabled: boolean): Promise<unknown>;
  activate(release: Release): Promise<unknown>;
}

/** The administrator's commands on one section; a refusal is shown in its panel and closes the question. */
export function useSwitch({ id, version }: Front): Switch {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const { notify } = useHost();
  const onSettled = () => queries.invalidateQueries(api.platform.microFrontends.queryFilter());
  const enabling = useMutation(api.platform.enable.mutationOptions({ onSettled }));
  const switching = useMutation(api.platform.switchRelease.mutationOptions({ onSettled }));
  const shown = () => undefined;

  return {
    error: enabling.error ?? switching.error,
    enable: (enabled) => enabling.mutateAsync({ id, enabled, version }).catch(shown),
    activate: ({ id: releaseId }) =>
      switching
        .mutateAsync({ id, releaseId, version })
        .then(() => notify({ tone: 'done', text: t('microFrontends.switched') }))
        .catch(shown),
  };
}
