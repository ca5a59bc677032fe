import * as z from 'zod/mini';

const id = z.uuid();
const version = z.int().check(z.nonnegative());

export const playlistKey = z.object({ id });

/** `id` is made by the form; version 0 adds. */
export const savePlaylist = z.object({
  id,
  version,
  /** Null for a theme of the whole network. */
  regionId: z.nullable(z.int().check(z.positive())),
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(150)),
  words: z.string().check(z.trim(), z.maxLength(1000)),
});
export const archivePlaylist = z.object({ id, version, archived: z.boolean() });

/** All videos of the list in their order: putting in, taking out and moving are one command. */
export const orderPlaylist = z.object({
  id,
  version,
  videoIds: z.array(id).check(
    z.maxLength(1000),
    z.refine((ids) => new Set(ids).size === ids.length),
  ),
});

export const playlistCandidates = z.object({ id, search: z.string().check(z.trim(), z.maxLength(100)) });

export type SavePlaylist = z.infer<typeof savePlaylist>;
export type ArchivePlaylist = z.infer<typeof archivePlaylist>;
export type OrderPlaylist = z.infer<typeof orderPlaylist>;
export type PlaylistCandidates = z.infer<typeof playlistCandidates>;
