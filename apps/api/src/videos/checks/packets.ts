import type { ProbedPicture, ProbeRun } from './probe.ts';
import { runProgram, safeInput } from './run-program.ts';

export interface PacketsRun extends ProbeRun {
  readonly picture: ProbedPicture;
}

const limitMs = 60_000;

const bounded = ['-v', 'error', '-max_alloc', '500000000', ...safeInput];

function numbersOf(stdout: Buffer): readonly number[] {
  return stdout
    .toString('latin1')
    .split('\n')
    .map((line) => Number.parseFloat(line))
    .filter((time) => Number.isFinite(time));
}

/** Read one after another: a call with as many arguments as a long video has packets would not return. */
const latest = (times: readonly number[]) => times.reduce((last, time) => Math.max(last, time), -Infinity);

/** True when the last seconds that the container promises hold packets. */
export async function reachesEnd(run: ProbeRun, durationMs: number, startMs: number): Promise<boolean> {
  const seconds = durationMs / 1000;
  // A short one is read from wherever it begins: a file whose times start before zero has no zero to go to.
  const from = seconds > 20 ? (seconds - 20).toFixed(2) : '';
  const args = [
    ...bounded,
    ...['-read_intervals', `${from}%+#2000`],
    ...['-show_entries', 'packet=pts_time', '-of', 'csv=p=0', `file:${run.file}`],
  ];
  const { end, stdout } = await runProgram({ program: run.ffprobe, args, limitMs, stopping: run.stopping });
  if (end === 'killed') return true;
  const times = numbersOf(stdout);
  if (times.length >= 2000) return true;
  const due = seconds + Math.min(0, startMs / 1000);
  return times.length > 0 && latest(times) >= due - Math.max(3, seconds * 0.02);
}

/** Seconds of the beginning in which frames are counted. */
const counted = 4;

/** Frames a second as they lie in the file, which its own headers need not tell. */
export async function measuredRate({ picture, ...run }: PacketsRun, durationMs: number): Promise<number> {
  const args = [
    ...[...bounded, '-select_streams', String(picture.index)],
    ...['-read_intervals', `%+${counted}`, '-show_entries', 'packet=size', '-of', 'csv=p=0'],
    `file:${run.file}`,
  ];
  const { stdout } = await runProgram({ program: run.ffprobe, args, limitMs, stopping: run.stopping });
  const packets = stdout.toString('latin1').split('\n').length - 1;
  return packets / Math.max(1, Math.min(counted, durationMs / 1000));
}

/** Milliseconds by the packets themselves: browsers record WebM without a length. Null where it takes too long. */
export async function measuredLength({ picture, ...run }: PacketsRun): Promise<number | null> {
  const args = [
    ...[...bounded, '-select_streams', String(picture.index)],
    ...['-show_entries', 'packet=pts_time', '-of', 'csv=p=0', `file:${run.file}`],
  ];
  const { end, stdout } = await runProgram({ program: run.ffprobe, args, limitMs, stopping: run.stopping });
  const times = end === 'done' ? numbersOf(stdout) : [];
  return times.length < 2 ? null : Math.round((latest(times) - Math.min(0, times[0] ?? 0)) * 1000);
}
