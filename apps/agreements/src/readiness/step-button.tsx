import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

export interface StepButtonProps {
  readonly sheet: Sheet;
  readonly step: 'prepare' | 'ready';
}

/** The step of the opening that its state allows; a refusal names what is missing. */
export function StepButton({ sheet: { id, version }, step }: StepButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi().readiness;
  const done = useReadinessStep();
  const prepare = useMutation(api.prepare.mutationOptions(done(t('readiness.prepared'))));
  const ready = useMutation(api.ready.mutationOptions(done(t('readiness.madeReady'))));
  const taken = step === 'prepare' ? prepare : ready;
  return (
    <Stack gap="xs">
      <FormError>{taken.error && failureOf(taken.error, language).text}</FormError>
      <div>
        <Button loading={taken.isPending} onClick={() => taken.mutate({ id, version })}>
          {t(step === 'prepare' ? 'readiness.prepare' : 'readiness.makeReady')}
        </Button>
      </div>
    </Stack>
  );
}
