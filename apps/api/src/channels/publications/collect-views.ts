import { addDays, dayIn, monthOf, type Day, type Month } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { channels } from '../channels.tables.ts';
import { DayIsSpent, spareableAt, spend } from '../channel-quota.ts';
import { ChannelFailure } from '../video-channel.ts';
import type { Engine } from './engine.ts';
import { keepViews } from './keep-views.ts';
import { opened, type ChannelOfPublication } from './publication-subject.ts';
import { publications } from '../../publications/publications.tables.ts';
import type { VideoFigures } from './video-figures.ts';
import { growthIn } from './views-of-month.ts';

/** As many as the platforms answer at once. */
const batch = 50;
/** Days into a month in which the month before still takes late counts. */
const lateDays = 5;

export interface Collected {
  readonly counted: number;
  /** Channels that did not answer: tried again with the next run. */
  readonly silent: readonly string[];
}

/** Asks every channel for its counts, keeps them by day, and brings the month's growth into the centres' reports. */
export async function collectViews(engine: Engine, figures: VideoFigures): Promise<Collected> {
  const { database, now } = engine;
  const known = await database.system((tx) =>
    tx.select().from(channels).where(eq(channels.state, 'connected')).orderBy(channels.id),
  );
  let counted = 0;
  const silent: string[] = [];
  for (const channel of known)
    try {
      counted += await ofChannel(engine, channel);
    } catch (failure) {
      if (!(failure instanceof ChannelFailure)) throw failure;
      silent.push(channel.title);
    }
  const today = dayIn(networkTimeZone, now());
  const months = new Set([monthOf(addDays(today, -lateDays)), monthOf(today)]);
  for (const month of months) await bringToReports(engine, figures, month);
  return { counted, silent };
}

async function ofChannel(engine: Engine, channel: ChannelOfPublication): Promise<number> {
  const { database, now } = engine;
  const day: Day = dayIn(networkTimeZone, now());
  const open = await database.system((tx) => opened(tx, engine, channel));
  if (!open?.adapter.capabilities.countsViews) return 0;
  const shown = await database.system((tx) =>
    tx
      .select()
      .from(publications)
      .where(
        and(
          eq(publications.channelId, channel.id),
          eq(publications.state, 'published'),
          isNotNull(publications.externalId),
        ),
      ),
  );
  let counted = 0;
  for (let from = 0; from < shown.length; from += batch) {
    const part = shown.slice(from, from + batch);
    await database.system(async (tx) => {
      const cost = open.adapter.costs.views;
      const payable = await spareableAt(tx, open.quota, [cost]);
      if (payable) throw new DayIsSpent(payable);
      await spend(tx, open.quota, cost);
    });
    const ids = part.flatMap(({ externalId }) => (externalId === null ? [] : [externalId]));
    const views = await open.adapter.views?.(open.access, ids);
    await database.system(async (tx) => {
      for (const publication of part) {
        const total = views?.get(publication.externalId ?? '');
        if (total === undefined) continue;
        counted += 1;
        await keepViews(tx, { publication, day, views: total });
        // The count is no edit of the card: its version stays.
        await tx
          .update(publications)
          .set({ views: total, viewsAt: now() })
          .where(eq(publications.id, publication.id));
      }
    });
  }
  return counted;
}

interface Grown extends Record<string, unknown> {
  readonly videoId: string;
  readonly title: string;
  readonly centerId: number;
  readonly views: number;
}

async function bringToReports({ database, now }: Engine, figures: VideoFigures, month: Month): Promise<void> {
  const grown = await database.system((tx) =>
    tx.execute<Grown>(sql`
      select v.id as "videoId", v.title, g.center_id as "centerId", sum(g.growth)::int as views
      from ${growthIn(month)} g join videos v on v.id = g.video_id
      where g.center_id is not null group by v.id, v.title, g.center_id order by g.center_id, v.id`),
  );
  for (const figure of grown)
    await database.system((tx) => figures.count(tx, { ...figure, month, now: now() }));
}
