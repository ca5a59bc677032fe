/**
 * `waiting`: the line is lost and the client tries by itself; `lost`: it has given up and a person is needed;
 * `refused`: the server said no, in words.
 */
export type UploadPhase =
  'idle' | 'sending' | 'paused' | 'waiting' | 'lost' | 'finishing' | 'done' | 'refused';

export interface UploadProgress {
  readonly phase: UploadPhase;
  readonly fileName: string;
  readonly size: number;
  readonly sentBytes: number;
  readonly bytesPerSecond: number | null;
  readonly secondsLeft: number | null;
  /** What the server said when it refused. */
  readonly words: string | null;
}

export const idle: UploadProgress = {
  phase: 'idle',
  fileName: '',
  size: 0,
  sentBytes: 0,
  bytesPerSecond: null,
  secondsLeft: null,
  words: null,
};
