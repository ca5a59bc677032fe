import type { PeriodState } from '@pbnet/domain/monitoring';
import type { Tone } from '@pbnet/ui';

export const periodTones: Readonly<Record<PeriodState, Tone>> = {
  scheduled: 'neutral',
  open: 'info',
  closed: 'ok',
  published: 'ok',
};
