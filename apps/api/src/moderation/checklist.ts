import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ModerationItem, ModerationVerdict } from '@pbnet/domain/moderation';
import type { JudgeItem, SaveModerationItem } from '@pbnet/validation/moderation';
import { and, eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { heldVideo } from './claims.ts';
import { moderationItems as items, moderationVerdicts as table } from './moderation.tables.ts';
import { placedAs, traceOf } from './video-of.ts';

export interface StoredModerationItem extends ModerationItem {
  readonly version: number;
}

export interface ChecklistLine extends ModerationItem {
  readonly verdict: ModerationVerdict | null;
  readonly remark: string;
  readonly by: string | null;
  readonly at: string | null;
  /** 0 while nothing was said. */
  readonly version: number;
}

/** Headquarters' list with what was said of this video; an archived item only where something was. */
export async function checklistOf(tx: Transaction, videoId: string): Promise<readonly ChecklistLine[]> {
  return tx.execute<ChecklistLine & Record<string, unknown>>(sql`
    select i.code, i.position, i.name_ru as "nameRu", i.name_en as "nameEn", i.help_ru as "helpRu",
      i.help_en as "helpEn", i.required and not i.archived as required, i.archived, v.verdict,
      coalesce(v.remark, '') as remark, a.display_name as by, coalesce(v.version, 0) as version,
      to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from moderation_items i
    left join moderation_verdicts v on v.item = i.code and v.video_id = ${videoId}
    left join accounts a on a.id = v.by_id
    where not i.archived or v.verdict is not null
    order by i.position, i.code`);
}

/** Yes, no with a remark, or nothing again. Said again the same, nothing changes. */
export async function judgeItem(tx: Transaction, actor: Actor, input: JudgeItem): Promise<void> {
  const { id, item, version, verdict, remark } = input;
  const video = await heldVideo(tx, actor, id);
  if (verdict === 'no' && remark.length < 3)
    throw new DomainError('rule-broken', 'moderation-verdict-no-remark');
  const [known] = await tx.select().from(items).where(eq(items.code, item));
  if (!known || known.archived) throw new DomainError('not-found', 'not-found');
  const [before] = await tx
    .select()
    .from(table)
    .where(and(eq(table.videoId, id), eq(table.item, item)));
  if (before && before.verdict === verdict && before.remark === remark) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before ?? { version: 0 } });
  const row = { verdict, remark, byId: actor.accountId, at: sql`now()`, version: version + 1 };
  await tx
    .insert(table)
    .values({ ...placedAs(video), item, ...row })
    .onConflictDoUpdate({ target: [table.videoId, table.item], set: row });
  await audit(tx, actor, {
    ...{ action: 'video.judge', ...traceOf(video) },
    before: before ? { item, verdict: before.verdict } : null,
    after: { item, verdict, remark },
  });
}

export async function readItems(tx: Transaction): Promise<readonly StoredModerationItem[]> {
  return tx.select().from(items).orderBy(items.position, items.code);
}

/** Version 0 adds an item. */
export async function saveItem(tx: Transaction, actor: Actor, input: SaveModerationItem): Promise<void> {
  const { version, ...item } = input;
  const [before] = await tx.select().from(items).where(eq(items.code, item.code)).for('update');
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before ?? { version: 0 } });
  const row = { ...item, version: version + 1 };
  await tx.insert(items).values(row).onConflictDoUpdate({ target: items.code, set: row });
  await audit(tx, actor, {
    ...{ action: 'moderation-item.save', entity: 'moderation-item', entityId: item.code },
    before: before ?? null,
    after: item,
  });
}
