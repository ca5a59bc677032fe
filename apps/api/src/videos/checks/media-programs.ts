import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** The programs that look into videos; null where this machine has none. */
export interface MediaPrograms {
  readonly ffprobe: string | null;
  readonly ffmpeg: string | null;
}

export interface ProgramPlaces {
  readonly FFPROBE_PATH?: string | undefined;
  readonly FFMPEG_PATH?: string | undefined;
  /** Folders as the shell looks for programs in. */
  readonly PATH: string;
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function inFolders(name: string, folders: string): Promise<string | null> {
  for (const folder of folders.split(path.delimiter)) {
    const file = path.join(folder, name);
    if (folder !== '' && (await isProgram(file))) return file;
  }
  return null;
}

/** The one that npm brings for machines without Debian's. */
async function bundledProbe(): Promise<string | null> {
  try {
    const { default: bundled } = await import('@ffprobe-installer/ffprobe');
    const { path: file } = bundled;
    return (await isProgram(file)) ? file : null;
  } catch {
    return null;
  }
}

/** What the environment names, else what the shell would find, else for ffprobe the one of npm. */
export async function findPrograms(places: ProgramPlaces, bundled: boolean): Promise<MediaPrograms> {
  const { FFPROBE_PATH, FFMPEG_PATH, PATH } = places;
  return {
    ffprobe: FFPROBE_PATH ?? (await inFolders('ffprobe', PATH)) ?? (bundled ? await bundledProbe() : null),
    ffmpeg: FFMPEG_PATH ?? (await inFolders('ffmpeg', PATH)),
  };
}
