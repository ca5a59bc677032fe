import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, FormError, Group, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RegisterDialog } from './register-dialog.tsx';
import type { Resolution } from './resolution-shapes.ts';
import { SignDialog } from './sign-dialog.tsx';

export interface ResolutionStepsProps {
  readonly resolution: Resolution;
  /** The draft on the screen is not the one that would be passed on. */
  readonly unsaved: boolean;
}

/** The next step of the resolution, for those who may take it. */
export function ResolutionSteps({ resolution, unsaved }: ResolutionStepsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const mayEdit = useCan('resolution.edit');
  const maySign = useCan('resolution.sign');
  const mayRegister = useCan('resolution.register');
  const maySend = useCan('mailing.prepare');
  const reread = () => queries.invalidateQueries(api.resolutions.pathFilter());
  const agree = useMutation(api.resolutions.agree.mutationOptions({ onSettled: reread }));
  const reopen = useMutation(api.resolutions.reopen.mutationOptions({ onSettled: reread }));
  const distribute = useMutation(
    api.resolutions.distribute.mutationOptions({
      onSuccess: ({ id }) => host.navigate(`/monitoring/mailings/${id}`),
    }),
  );
  const { id, version, state } = resolution;
  const error = agree.error ?? reopen.error ?? distribute.error;
  const sent = state === 'signed' || state === 'controlled';
  return (
    <Stack gap="xs" align="end">
      <Group>
        {state === 'draft' && mayEdit && unsaved && (
          <Text c="dimmed">{t('resolutions.steps.saveFirst')}</Text>
        )}
        {state === 'draft' && mayEdit && !unsaved && (
          <ConfirmButton
            question={t('resolutions.steps.agreeQuestion')}
            details={t('resolutions.steps.agreeHelp')}
            confirmLabel={t('resolutions.steps.agree')}
            onConfirm={() => agree.mutateAsync({ id, version }).catch(() => undefined)}
          >
            {t('resolutions.steps.agree')}
          </ConfirmButton>
        )}
        {state === 'agreed' && mayEdit && (
          <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate({ id, version })}>
            {t('resolutions.steps.reopen')}
          </Button>
        )}
        {state === 'agreed' && maySign && <SignDialog resolution={resolution} />}
        {sent && maySend && (
          <Button variant="default" loading={distribute.isPending} onClick={() => distribute.mutate({ id })}>
            {t('resolutions.steps.distribute')}
          </Button>
        )}
        {state === 'signed' && mayRegister && <RegisterDialog resolution={resolution} />}
      </Group>
      <FormError>{error && failureOf(error, language).text}</FormError>
    </Stack>
  );
}
