import type { Indicator } from '@pbnet/domain/monitoring';

/** Codes of the indicators whose zero enters the list. */
export function matteringCodes(indicators: readonly Indicator[]): readonly string[] {
  return indicators.filter(({ zeroPolicy }) => zeroPolicy === 'matters').map(({ code }) => code);
}
