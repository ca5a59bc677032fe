import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import {
  captionLanguageName,
  mistakeWords,
  readVtt,
  type CaptionLanguage,
  type CaptionMistake,
} from '@pbnet/domain/captions';
import type { CaptionsOf, RemoveCaptions, SaveCaptions } from '@pbnet/validation/captions';
import { and, desc, eq, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { ShownVideo } from '../../publications/shown-video.ts';
import { lockVideo, placedAs, readVideo, traceOf } from '../video-of.ts';
import { videoCaptions as table } from './captions.tables.ts';

export interface CaptionEdition {
  readonly language: CaptionLanguage;
  readonly number: number;
  readonly name: string;
  readonly removed: boolean;
  readonly by: string | null;
  readonly at: string;
}

export interface VideoCaptionsSheet {
  readonly id: string;
  readonly durationMs: number | null;
  readonly hasFile: boolean;
  /** Every edition of every language, the newest first; the first of a language is shown unless it removes. */
  readonly editions: readonly CaptionEdition[];
  readonly mayEdit: boolean;
}

export interface CaptionText extends CaptionEdition {
  /** WebVTT. */
  readonly text: string;
}

/** Captions of videos; every edition is kept. */
export interface Captions {
  list(actor: Actor, id: string): Promise<VideoCaptionsSheet>;
  /** Null where the language has none. */
  get(actor: Actor, input: CaptionsOf): Promise<CaptionText | null>;
  /** Throws rule-broken captions-mistakes with the line of each mistake. */
  save(actor: Actor, input: SaveCaptions): Promise<VideoCaptionsSheet>;
  remove(actor: Actor, input: RemoveCaptions): Promise<VideoCaptionsSheet>;
}

const edition = sql`c.language, c.number, c.name, c.removed, a.display_name as by,
  to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

async function sheetOf(tx: Transaction, actor: Actor, id: string): Promise<VideoCaptionsSheet> {
  const { durationMs, objectKey, state } = await readVideo(tx, id);
  const editions = await tx.execute<CaptionEdition & Record<string, unknown>>(sql`
    select ${edition} from video_captions c left join accounts a on a.id = c.by_id
    where c.video_id = ${id} order by c.language, c.number desc`);
  const mayEdit = can(actor, 'video.edit') && state !== 'rejected';
  return { id, durationMs, hasFile: objectKey !== null, editions, mayEdit };
}

/** At most three of them: a file with the wrong encoding has a mistake in every line. */
function refuse(mistakes: readonly CaptionMistake[]): never {
  const told = (language: 'ru' | 'en') => {
    const shown = mistakes.slice(0, 3).map((mistake) => mistakeWords(mistake, language));
    const more = mistakes.length - shown.length;
    if (more === 0) return shown.join(' ');
    return [...shown, language === 'ru' ? `И ещё ошибок: ${more}.` : `${more} more mistakes.`].join(' ');
  };
  throw new DomainError('rule-broken', 'captions-mistakes', {
    mistakes: { ru: told('ru'), en: told('en') },
    lines: mistakes.slice(0, 100),
  });
}

interface NewEdition {
  readonly id: string;
  readonly language: CaptionLanguage;
  readonly version: number;
  readonly text: string;
  readonly removed: boolean;
}

async function write(
  tx: Transaction,
  actor: Actor,
  { entry, shown }: { readonly entry: NewEdition; readonly shown: ShownVideo },
): Promise<void> {
  const { id, language, version, text, removed } = entry;
  const video = await lockVideo(tx, id);
  if (video.state === 'rejected') throw new DomainError('rule-broken', 'captions-closed');
  const [newest] = await tx
    .select()
    .from(table)
    .where(and(eq(table.videoId, id), eq(table.language, language)))
    .orderBy(desc(table.number))
    .limit(1);
  if (newest && newest.text === text && newest.removed === removed) return;
  const number = newest?.number ?? 0;
  if (number !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { number, text: newest?.text ?? '' } });
  await tx.insert(table).values({
    ...placedAs(video),
    ...{ language, number: number + 1, name: captionLanguageName(language), text, removed },
    byId: actor.accountId,
  });
  await audit(tx, actor, {
    ...{ action: removed ? 'video.remove-captions' : 'video.save-captions', ...traceOf(video) },
    after: { captions: language, edition: number + 1 },
  });
  await shown.changed(tx, [id]);
}

export interface CaptionsOptions {
  readonly database: Database;
  readonly shown: ShownVideo;
}

export function captions({ database, shown }: CaptionsOptions): Captions {
  function written(actor: Actor, entry: NewEdition): Promise<VideoCaptionsSheet> {
    return database.as(actor, async (tx) => {
      await write(tx, actor, { entry, shown });
      return sheetOf(tx, actor, entry.id);
    });
  }

  return {
    list: (actor, id) => database.as(actor, (tx) => sheetOf(tx, actor, id)),

    get: (actor, { id, language, number }) =>
      database.as(actor, async (tx) => {
        const [row] = await tx.execute<CaptionText & Record<string, unknown>>(sql`
          select ${edition}, c.text from video_captions c left join accounts a on a.id = c.by_id
          where c.video_id = ${id} and c.language = ${language}
            and (${number ?? null}::int is null or c.number = ${number ?? null})
          order by c.number desc limit 1`);
        return row ?? null;
      }),

    async save(actor, input) {
      const { mistakes } = readVtt(input.text);
      if (mistakes.length > 0) refuse(mistakes);
      return written(actor, { ...input, removed: false });
    },

    remove: (actor, input) => written(actor, { ...input, text: '', removed: true }),
  };
}
