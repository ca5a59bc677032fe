import { runProgram, safeInput } from './run-program.ts';

export interface ProbedVideo {
  /** Null where neither the container nor the stream tells it. */
  readonly durationMs: number | null;
  /** Of the first packet; cameras count on from any moment, also from one before zero. */
  readonly startMs: number;
  /** Null without a picture. */
  readonly picture: ProbedPicture | null;
  /** Null without sound. */
  readonly soundCodec: string | null;
}

export interface ProbedPicture {
  /** Of the stream among all of the file. */
  readonly index: number;
  /** As it is shown: a telephone held upright turns the picture. */
  readonly width: number;
  readonly height: number;
  readonly codec: string;
  readonly pixelFormat: string;
  /** Frames a second; 0 where it is not told. */
  readonly rate: number;
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

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const ofKind = (kind: string) => (stream: unknown) => field(stream, 'codec_type') === kind;

/** MKV and MOV may carry the cover as a stream of its own, before the video itself. */
const isStill = (stream: unknown) => /^(?:mjpeg|png|bmp|gif|webp)$/.test(textOf(field(stream, 'codec_name')));

function turned(stream: unknown): boolean {
  const angles = listOf(field(stream, 'side_data_list')).map((side) => number(field(side, 'rotation')));
  return angles.some((angle) => angle !== null && Math.abs(angle) % 180 === 90);
}

function pictureOf(stream: unknown): ProbedPicture {
  const sides = [number(field(stream, 'width')) ?? 0, number(field(stream, 'height')) ?? 0] as const;
  const [width, height] = turned(stream) ? [sides[1], sides[0]] : sides;
  return {
    index: number(field(stream, 'index')) ?? 0,
    ...{ width, height },
    codec: textOf(field(stream, 'codec_name')),
    pixelFormat: textOf(field(stream, 'pix_fmt')),
    rate: Math.max(rateOf(field(stream, 'avg_frame_rate')), 0),
  };
}

function parse(text: string): ProbedVideo | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  const streams = listOf(field(found, 'streams'));
  if (streams.length === 0) return null;
  const pictures = streams.filter((stream) => ofKind('video')(stream) && !isCover(stream));
  const video = pictures.find((stream) => !isStill(stream)) ?? pictures[0];
  const sound = streams.find(ofKind('audio'));
  const seconds = number(field(field(found, 'format'), 'duration')) ?? number(field(video, 'duration'));
  return {
    durationMs: seconds === null ? null : Math.round(seconds * 1000),
    startMs: Math.round((number(field(field(found, 'format'), 'start_time')) ?? 0) * 1000),
    picture: video === undefined ? null : pictureOf(video),
    soundCodec: sound === undefined ? null : textOf(field(sound, 'codec_name')),
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
