import { DomainError } from '@pbnet/domain';
import { network, type Actor, type Place } from '@pbnet/domain/access';
import type {
  ArchivePlaylist,
  OrderPlaylist,
  PlaylistCandidates,
  SavePlaylist,
} from '@pbnet/validation/playlists';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { ShownVideo } from '../../publications/shown-video.ts';
import { playlists as table } from './playlists.tables.ts';
import {
  candidatesOf,
  listPlaylists,
  readPlaylist,
  type PlaylistBrief,
  type PlaylistSheet,
  type PlaylistVideo,
} from './read-playlists.ts';

/** Lists of videos: one that keeps itself for each region, and themes. */
export interface Playlists {
  list(actor: Actor): Promise<readonly PlaylistBrief[]>;
  /** Lists that a video stands in. */
  of(actor: Actor, videoId: string): Promise<readonly PlaylistBrief[]>;
  get(actor: Actor, id: string): Promise<PlaylistSheet>;
  save(actor: Actor, input: SavePlaylist): Promise<PlaylistSheet>;
  archive(actor: Actor, input: ArchivePlaylist): Promise<PlaylistSheet>;
  /** Puts in, takes out and orders at once. */
  order(actor: Actor, input: OrderPlaylist): Promise<PlaylistSheet>;
  /** Approved and published videos that do not stand in the list yet. */
  candidates(actor: Actor, input: PlaylistCandidates): Promise<readonly PlaylistVideo[]>;
}

type Row = typeof table.$inferSelect;

const placeOf = ({ regionId }: Pick<Row, 'regionId'>): Place =>
  regionId === null ? network : { kind: 'region', regionId };

async function taken(tx: Transaction, { id, version }: Pick<SavePlaylist, 'id' | 'version'>): Promise<Row> {
  const [row] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  if (row.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { title: row.title, version: row.version } });
  return row;
}

async function change(tx: Transaction, row: Row, set: Partial<Row>): Promise<void> {
  await tx
    .update(table)
    .set({ ...set, changedAt: sql`now()`, version: row.version + 1 })
    .where(eq(table.id, row.id));
}

const traceOf = (row: Pick<Row, 'id' | 'regionId'>) => ({
  ...{ entity: 'playlist', entityId: row.id, place: placeOf(row) },
});

async function refuseUnknownRegion(tx: Transaction, regionId: number | null): Promise<void> {
  if (regionId === null) return;
  const [region] = await tx.execute(sql`select from regions where id = ${regionId}`);
  if (!region) throw new DomainError('not-found', 'not-found');
}

/** Version 0 adds; sent twice with the same id, there is one list. */
async function save(tx: Transaction, actor: Actor, { id, version, ...content }: SavePlaylist): Promise<void> {
  await refuseUnknownRegion(tx, content.regionId);
  if (version === 0) {
    const added = await tx
      .insert(table)
      .values({ id, ...content })
      .onConflictDoNothing()
      .returning({ id: table.id });
    if (added.length > 0)
      await audit(tx, actor, { action: 'playlist.add', ...traceOf({ id, ...content }), after: content });
    return;
  }
  const before = await taken(tx, { id, version });
  if (before.automatic && before.regionId !== content.regionId)
    throw new DomainError('rule-broken', 'playlist-automatic');
  await change(tx, before, content);
  const { regionId, title, words } = before;
  await audit(tx, actor, {
    ...{ action: 'playlist.save', ...traceOf({ id, ...content }) },
    before: { regionId, title, words },
    after: content,
  });
}

async function archive(tx: Transaction, actor: Actor, input: ArchivePlaylist): Promise<void> {
  const before = await taken(tx, input);
  if (before.archived === input.archived) return;
  if (before.automatic) throw new DomainError('rule-broken', 'playlist-automatic');
  await change(tx, before, { archived: input.archived });
  const action = input.archived ? 'playlist.archive' : 'playlist.take-back';
  await audit(tx, actor, { action, ...traceOf(before), after: { title: before.title } });
}

async function order(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, videoIds }, shown }: { readonly input: OrderPlaylist; readonly shown: ShownVideo },
): Promise<void> {
  const before = await taken(tx, { id, version });
  const ids = JSON.stringify(videoIds);
  // What stands there already may stay whatever became of it; only approved ones come in.
  const [{ known } = { known: 0 }] = await tx.execute<{ known: number }>(sql`
    select count(*)::int as known from videos v
    where v.id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))
      and (v.state in ('approved', 'publishing', 'published')
        or exists (select from playlist_videos p where p.playlist_id = ${id} and p.video_id = v.id))`);
  if (known !== videoIds.length) throw new DomainError('rule-broken', 'playlist-video-unknown');
  await tx.execute(sql`delete from playlist_videos where playlist_id = ${id}
    and video_id not in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`);
  await tx.execute(sql`
    insert into playlist_videos (playlist_id, video_id, position)
    select ${id}, value::uuid, ordinality::int
    from jsonb_array_elements_text(${ids}::jsonb) with ordinality
    on conflict (playlist_id, video_id) do update set position = excluded.position`);
  await change(tx, before, {});
  await audit(tx, actor, {
    action: 'playlist.order',
    ...traceOf(before),
    after: { videos: videoIds.length },
  });
  await shown.changed(tx, videoIds);
}

export interface PlaylistsOptions {
  readonly database: Database;
  readonly shown: ShownVideo;
}

export function playlists({ database, shown }: PlaylistsOptions): Playlists {
  function taking<Input extends { readonly id: string }>(
    step: (tx: Transaction, actor: Actor, input: Input) => Promise<void>,
  ) {
    return (actor: Actor, input: Input): Promise<PlaylistSheet> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, input);
        return readPlaylist(tx, actor, input.id);
      });
  }

  return {
    list: (actor) => database.as(actor, (tx) => listPlaylists(tx, null)),
    of: (actor, videoId) => database.as(actor, (tx) => listPlaylists(tx, videoId)),
    get: (actor, id) => database.as(actor, (tx) => readPlaylist(tx, actor, id)),
    save: taking(save),
    archive: taking(archive),
    order: taking((tx, actor, input: OrderPlaylist) => order(tx, actor, { input, shown })),
    candidates: (actor, input) => database.as(actor, (tx) => candidatesOf(tx, input)),
  };
}
