/** One caption: shown from `startMs` until `endMs` of the video. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** Lines are parted by «\n»; never an empty line inside. */
  readonly text: string;
}

const timePattern = /^(?:(\d{2,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/** Milliseconds of «00:01:02.500» or «01:02.500»; null when it is no time of WebVTT. */
export function readCueTime(typed: string): number | null {
  const [, hours = '0', minutes, seconds, thousandths] = timePattern.exec(typed.trim()) ?? [];
  if (minutes === undefined) return null;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}

/** «00:01:02.500» */
export function cueTime(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60];
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(whole / 1000) % 60)}.${pad(whole % 1000, 3)}`;
}
