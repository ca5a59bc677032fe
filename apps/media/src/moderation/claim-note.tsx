import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, Group, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './moderation-shapes.ts';
import { useModerationStep } from './use-moderation-step.ts';

/** Who looks at the video, and how to take it: two do not decide about one. */
export function ClaimNote({ sheet: { id, state, claim, may } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { accountId } = useUser();
  const done = useModerationStep();
  const { moderation } = useApi();
  const take = useMutation(moderation.claim.mutationOptions(done(t('moderation.took'))));
  const back = useMutation(moderation.release.mutationOptions(done(t('moderation.gave'))));
  const error = take.error ?? back.error;
  if (
    state !== 'moderation' ||
    !['claim', 'release', 'take-over'].some((one) => may.some((own) => own === one))
  )
    return null;
  const at = claim.at === null ? '' : momentName(claim.at, language);
  const words =
    claim.byId === null
      ? t('moderation.claim.free')
      : claim.byId === accountId
        ? t('moderation.claim.mine')
        : t('moderation.claim.other', { by: claim.by ?? '', at });
  return (
    <Alert color={may.includes('take-over') ? 'yellow' : 'blue'}>
      <Group justify="space-between">
        <Text>{words}</Text>
        {may.includes('claim') && (
          <Button
            variant="default"
            loading={take.isPending}
            onClick={() => take.mutate({ id, version: claim.version, over: false })}
          >
            {t('moderation.claim.take')}
          </Button>
        )}
        {may.includes('take-over') && (
          <ConfirmButton
            variant="default"
            question={t('moderation.claim.overQuestion')}
            details={t('moderation.claim.overHelp')}
            confirmLabel={t('moderation.claim.over')}
            onConfirm={() => take.mutate({ id, version: claim.version, over: true })}
          >
            {t('moderation.claim.over')}
          </ConfirmButton>
        )}
        {may.includes('release') && (
          <Button
            variant="default"
            loading={back.isPending}
            onClick={() => back.mutate({ id, version: claim.version })}
          >
            {t('moderation.claim.back')}
          </Button>
        )}
      </Group>
      {error && <Failed error={error} />}
    </Alert>
  );
}
