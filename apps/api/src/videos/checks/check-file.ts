import type { CheckCode, CheckFinding, CheckSeverity } from '@pbnet/domain/videos';
import { open } from 'node:fs/promises';
import { kindOf, readAt } from './content-kind.ts';
import { frames, type Frame } from './frames.ts';
import { listenAndLook, type Looked } from './listen-and-look.ts';
import type { MediaPrograms } from './media-programs.ts';
import { measuredLength, measuredRate, reachesEnd } from './packets.ts';
import { notPlayed } from './played-by-browsers.ts';
import { probe, type ProbedVideo } from './probe.ts';
import { structureFault } from './structure.ts';

export interface FileCheck {
  readonly findings: readonly CheckFinding[];
  readonly contentType: string | null;
  readonly durationMs: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly frames: readonly Frame[];
}

export interface CheckRun {
  readonly file: string;
  readonly programs: MediaPrograms;
  readonly stopping: AbortSignal;
}

const mostPixels = 7680 * 4320;
const mostSide = 8192;
/** Frames a second. */
const mostRate = 240;
const longestMs = 12 * 3600 * 1000;

const nothing: FileCheck = {
  ...{ findings: [], contentType: null, durationMs: null, width: null, height: null, frames: [] },
};

function finding(code: CheckCode, severity: CheckSeverity, numbers?: CheckFinding['numbers']): CheckFinding {
  return { code, severity, ...(numbers && { numbers }) };
}

function refused(code: CheckCode, numbers?: CheckFinding['numbers']): FileCheck {
  return { ...nothing, findings: [finding(code, 'refuse', numbers)] };
}

/** «1:02:07», «4:31» */
function durationWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest.replace(/^0/, '');
}

/** Looks into a file that a stranger has sent: its bytes first, then with programs, each bounded. */
export async function checkFile(run: CheckRun): Promise<FileCheck> {
  const { file, programs } = run;
  const handle = await open(file);
  let kind;
  try {
    const { size } = await handle.stat();
    if (size === 0) return refused('empty');
    kind = kindOf(await readAt(handle, 0, 512));
    if (kind.container === null) return refused('not-video', { kind: kind.other });
    const fault = await structureFault(handle, size, kind.contentType);
    if (fault === 'truncated') return refused('truncated');
    if (fault !== null) return refused('suspicious', { kind: fault.foreign });
  } finally {
    await handle.close();
  }
  const { contentType, container: name } = kind;
  const container = finding('container', 'fine', { name });
  if (programs.ffprobe === null)
    return { ...nothing, contentType, findings: [container, finding('not-checked', 'warn')] };
  const probing = { ...run, ffprobe: programs.ffprobe };
  const told = await probe(probing);
  if (told === 'unreadable' || told === 'too-slow') return refused(told);
  const probed = await withLength(told, probing);
  const bad = await refusedByProbe(probed, probing);
  if (bad) return bad;
  return look(run, { contentType, probed, name });
}

type Probing = CheckRun & { readonly ffprobe: string };

async function withLength(probed: ProbedVideo, run: Probing): Promise<ProbedVideo> {
  const { picture, durationMs } = probed;
  if (durationMs !== null || picture === null) return probed;
  return { ...probed, durationMs: await measuredLength({ ...run, picture }) };
}

/** What ffprobe's facts alone forbid: nothing of it is decoded then. */
async function refusedByProbe(
  { picture, durationMs, startMs }: ProbedVideo,
  run: Probing,
): Promise<FileCheck | null> {
  if (picture === null) return refused('no-picture');
  const { width, height, rate } = picture;
  if (width === 0 || height === 0) return refused('unreadable');
  if (width > mostSide || height > mostSide || width * height > mostPixels)
    return refused('too-large-picture', { width, height });
  if (rate > mostRate) return refused('too-many-frames', { rate: Math.round(rate) });
  if (durationMs === null) return null;
  if (durationMs < 1000) return refused('too-short');
  const measured = await measuredRate({ ...run, picture }, durationMs);
  if (measured > mostRate) return refused('too-many-frames', { rate: Math.round(measured) });
  if (durationMs > longestMs) return refused('too-long');
  return (await reachesEnd(run, durationMs, startMs)) ? null : refused('truncated');
}

interface Known {
  readonly contentType: string;
  readonly probed: ProbedVideo;
  /** Of the container. */
  readonly name: string;
}

async function look(run: CheckRun, { contentType, probed, name }: Known): Promise<FileCheck> {
  const { picture, soundCodec, durationMs } = probed;
  const hasSound = soundCodec !== null;
  const { index, width, height } = picture ?? { index: 0, width: 0, height: 0 };
  const unplayed = notPlayed({ ...probed, contentType, container: name });
  const small = width * height < 640 * 360;
  const facts = [
    finding('container', 'fine', { name }),
    ...(unplayed === '' ? [] : [finding('not-played', 'warn', { what: unplayed })]),
    ...(durationMs === null
      ? [finding('no-length', 'warn')]
      : [finding('duration', 'fine', { duration: durationWords(durationMs) })]),
    finding('resolution', small ? 'warn' : 'fine', { width: String(width), height: String(height) }),
    ...(hasSound ? [] : [finding('no-sound', 'warn')]),
  ];
  const about = { contentType, durationMs, width, height };
  const { ffmpeg } = run.programs;
  if (ffmpeg === null) return { ...about, findings: [...facts, finding('not-checked', 'warn')], frames: [] };
  if (durationMs === null) return { ...about, findings: facts, frames: [] };
  const looking = { ...run, ffmpeg, durationMs, index };
  const looked = await listenAndLook({ ...looking, hasSound });
  if (looked === 'too-slow' || looked === 'unreadable') return { ...refused(looked), ...about };
  return {
    ...about,
    findings: [...facts, ...soundFindings(looked), ...blackFindings(looked)],
    frames: await frames(looking),
  };
}

const percent = (share: number) => Math.round(share * 100);

function soundFindings({ silent, loudness }: Looked): readonly CheckFinding[] {
  if (silent === null) return [];
  if (silent > 0.9 || loudness === null) return [finding('silent', 'warn', { percent: percent(silent) })];
  const level = Math.round(loudness * 10) / 10;
  if (level < -30) return [finding('quiet', 'warn', { level })];
  return [level > -9 ? finding('loud', 'warn', { level }) : finding('sound', 'fine', { level })];
}

function blackFindings({ black }: Looked): readonly CheckFinding[] {
  return black > 0.5 ? [finding('black', 'warn', { percent: percent(black) })] : [];
}
