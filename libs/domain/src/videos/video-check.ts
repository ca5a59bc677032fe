export const checkSeverities = ['refuse', 'warn', 'fine'] as const;

/** `refuse`: the file goes no further; `warn`: the moderator looks at it; `fine`: as it should be. */
export type CheckSeverity = (typeof checkSeverities)[number];

export const checkCodes = [
  'empty',
  'not-video',
  'unreadable',
  'truncated',
  'suspicious',
  'too-large-picture',
  'too-many-frames',
  'too-slow',
  'no-picture',
  'too-short',
  'too-long',
  'container',
  'duration',
  'resolution',
  'sound',
  'no-sound',
  'silent',
  'quiet',
  'loud',
  'black',
  'not-played',
  'no-length',
  'not-checked',
] as const;

export type CheckCode = (typeof checkCodes)[number];

/** One thing that the checks have seen. The numbers fill its sentence. */
export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: CheckSeverity;
  readonly numbers?: Readonly<Record<string, number | string>>;
}
