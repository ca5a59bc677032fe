import type { SignatureState } from '@pbnet/domain/signatures';
import type { Tone } from '@pbnet/ui';

const tones = { accepted: 'ok', waiting: 'warning', refused: 'bad' } as const satisfies Record<
  SignatureState,
  Tone
>;

/** A signature under a former text is neither good nor bad any more. */
export function stateTone(state: SignatureState, current: boolean): Tone {
  return current ? tones[state] : 'neutral';
}
