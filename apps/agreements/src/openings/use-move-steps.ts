import { useApi } from '@pbnet/api-client/react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Move } from './moves.ts';
import type { OpeningBrief } from './opening-shapes.ts';
import { useOpeningStep } from './use-opening-step.ts';

/** The steps that move a card; a postponement has its own form. */
export function useMoveSteps() {
  const { t } = useTranslation();
  const { openings } = useApi();
  const done = useOpeningStep();
  const take = useMutation(openings.take.mutationOptions(done(t('openings.done.take'))));
  const agree = useMutation(openings.agree.mutationOptions(done(t('openings.done.agree'))));
  const again = useMutation(openings.proposeAgain.mutationOptions(done(t('openings.done.propose-again'))));
  const reject = useMutation(openings.reject.mutationOptions(done(t('openings.done.reject'))));
  const withdraw = useMutation(openings.withdraw.mutationOptions(done(t('openings.done.withdraw'))));

  return {
    async take({ id, version }: OpeningBrief, { command }: Move, reason = ''): Promise<void> {
      const key = { id, version };
      switch (command) {
        case 'take':
          await take.mutateAsync(key);
          return;
        case 'agree':
          await agree.mutateAsync(key);
          return;
        case 'propose-again':
          await again.mutateAsync(key);
          return;
        case 'reject':
          await reject.mutateAsync({ ...key, reason });
          return;
        case 'withdraw':
          await withdraw.mutateAsync({ ...key, reason });
          return;
        case 'postpone':
          return;
      }
    },
  };
}
