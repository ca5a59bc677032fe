import { runProgram, safeInput } from './run-program.ts';

export interface ProbedVideo {
  /** Null where neither the container nor the stream tells it. */
  readonly durationMs: number | null;
  /** Null without a picture. */
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly codec: string;
    /** Frames a second; 0 where it is not told. */
    readonly rate: number;
  } | null;
  readonly hasSound: boolean;
}

export type Probed = ProbedVideo | 'unreadable' | 'too-slow';

export interface ProbeRun {
  readonly ffprobe: string;
  readonly file: string;
  readonly stopping: AbortSignal;
}

const limitMs = 60_000;

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function number(value: unknown): number | null {
  const read = Number(value);
  return (typeof value === 'string' || typeof value === 'number') && Number.isFinite(read) ? read : null;
}

/** «30000/1001» */
function rateOf(text: unknown): number {
  const [frames = 0, seconds = 1] = typeof text === 'string' ? text.split('/').map(Number) : [];
  return seconds > 0 && Number.isFinite(frames / seconds) ? frames / seconds : 0;
}

/** A cover picture of a sound file is no video. */
function isCover(stream: unknown): boolean {
  return field(field(stream, 'disposition'), 'attached_pic') === 1;
}

function parse(text: string): ProbedVideo | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  const listed = field(found, 'streams');
  const streams: readonly unknown[] = Array.isArray(listed) ? listed : [];
  if (streams.length === 0) return null;
  const video = streams.find((stream) => field(stream, 'codec_type') === 'video' && !isCover(stream));
  const seconds = number(field(field(found, 'format'), 'duration')) ?? number(field(video, 'duration'));
  const codec = field(video, 'codec_name');
  return {
    durationMs: seconds === null ? null : Math.round(seconds * 1000),
    picture:
      video === undefined
        ? null
        : {
            width: number(field(video, 'width')) ?? 0,
            height: number(field(video, 'height')) ?? 0,
            codec: typeof codec === 'string' ? codec : '',
            rate: Math.max(rateOf(field(video, 'avg_frame_rate')), 0),
          },
    hasSound: streams.some((stream) => field(stream, 'codec_type') === 'audio'),
  };
}

/** What ffprobe tells of the file, bounded in time and in what it reads. */
export async function probe({ ffprobe, file, stopping }: ProbeRun): Promise<Probed> {
  const args = [
    ...['-v', 'error', '-max_alloc', '500000000', ...safeInput],
    ...['-probesize', '50000000', '-analyzeduration', '30000000'],
    ...['-print_format', 'json', '-show_format', '-show_streams', `file:${file}`],
  ];
  const { end, stdout } = await runProgram({ program: ffprobe, args, limitMs, stopping });
  if (end === 'killed') return 'too-slow';
  return (end === 'done' && parse(stdout.toString('utf8'))) || 'unreadable';
}

/** True when the last seconds that the container promises hold packets. */
export async function reachesEnd(run: ProbeRun, durationMs: number): Promise<boolean> {
  const seconds = durationMs / 1000;
  const args = [
    ...['-v', 'error', '-max_alloc', '500000000', ...safeInput],
    ...['-read_intervals', `${Math.max(0, seconds - 20).toFixed(2)}%+#2000`],
    ...['-show_entries', 'packet=pts_time', '-of', 'csv=p=0', `file:${run.file}`],
  ];
  const { end, stdout } = await runProgram({ program: run.ffprobe, args, limitMs, stopping: run.stopping });
  if (end === 'killed') return true;
  const times = stdout
    .toString('utf8')
    .split('\n')
    .map((line) => Number.parseFloat(line))
    .filter((time) => Number.isFinite(time));
  if (times.length >= 2000) return true;
  return times.length > 0 && Math.max(...times) >= seconds - Math.max(3, seconds * 0.02);
}

/** Seconds of the beginning in which frames are counted. */
const counted = 4;

/** Frames a second as they lie in the file, which its own headers need not tell. */
export async function measuredRate(run: ProbeRun, durationMs: number): Promise<number> {
  const args = [
    ...['-v', 'error', '-max_alloc', '500000000', ...safeInput, '-select_streams', 'v:0'],
    ...['-read_intervals', `%+${counted}`, '-show_entries', 'packet=size', '-of', 'csv=p=0'],
    `file:${run.file}`,
  ];
  const { stdout } = await runProgram({ program: run.ffprobe, args, limitMs, stopping: run.stopping });
  const packets = stdout.toString('latin1').split('\n').length - 1;
  return packets / Math.max(1, Math.min(counted, durationMs / 1000));
}
