import { addDays, counted, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { ScheduledWork } from '../../jobs/scheduled-work.ts';
import type { Today } from '../../network/today.ts';
import type { TakeDown } from '../../publications/take-down.ts';
import type { Clearance } from '../clearance.ts';
import { lockVideo } from '../video-of.ts';
import { isOut } from './open-video.ts';
import { tellOfRights, type RightsTeller } from './rights-letters.ts';

export interface EndedRightsOptions extends RightsTeller {
  readonly database: Database;
  readonly clearance: Clearance;
  readonly takeDown: TakeDown;
  readonly today: Today;
}

/** A month and a week before the end. */
export const warningDays = [30, 7] as const;

export interface EndingVideo extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly regionalCenterId: number | null;
  /** The last day of what ends first: a right or a person's consent. */
  readonly endsOn: Day;
}

/** What is shown and whose right or consent ends by the day. */
export const endingBy = (day: Day) => sql`(
  select v.id, v.title, v.region_id, v.regional_center_id as "regionalCenterId", min(e.valid_to)::text as "endsOn"
  from videos v join (
    select video_id, valid_to from video_rights where valid_to is not null
    union all
    select video_id, valid_to from video_people where valid_to is not null and withdrawn_on is null) e
    on e.video_id = v.id
  where v.state in ('publishing', 'published') and e.valid_to <= ${day}::date
  group by v.id)`;

const reason = 'Закончился срок прав или согласия, с которыми видео показывали';

export interface EndedRights {
  /** @returns how many were taken down and how many letters were asked for */
  run(): Promise<{ readonly taken: number; readonly warned: number }>;
}

/** Takes down what may not be shown any longer, and warns a month and a week before. */
export function endedRights(options: EndedRightsOptions): EndedRights {
  const { database, clearance, takeDown, today } = options;

  async function takeBack({ id, ...video }: EndingVideo): Promise<boolean> {
    return database.system(async (tx) => {
      // Prolonged or withdrawn a moment ago: the records of now decide.
      if (!isOut(await lockVideo(tx, id)) || (await clearance.of(tx, id)).length === 0) return false;
      await takeDown.everywhere(tx, null, { videoId: id, reason });
      await tellOfRights(tx, options, { video: { id, ...video }, days: null });
      return true;
    });
  }

  return {
    async run() {
      const [farthest] = warningDays;
      const day = today();
      const ending = await database.system((tx) =>
        tx.execute<EndingVideo>(sql`select * from ${endingBy(addDays(day, farthest))} e order by 5, 1`),
      );
      let taken = 0;
      let warned = 0;
      for (const video of ending) {
        if (video.endsOn < day) {
          if (await takeBack(video)) taken += 1;
          continue;
        }
        const days = warningDays.findLast((before) => video.endsOn <= addDays(day, before)) ?? farthest;
        await database.system((tx) => tellOfRights(tx, options, { video, days }));
        warned += 1;
      }
      return { taken, warned };
    },
  };
}

const videoForms = ['видео', 'видео', 'видео'] as const;

export function endedRightsWork(rights: EndedRights): ScheduledWork {
  return {
    name: 'video-rights',
    title: { ru: 'Сроки прав и согласий на показ видео', en: 'Rights and consents that run out' },
    every: { ru: 'каждый день в 3:20', en: 'every day at 3:20' },
    cron: '20 3 * * *',
    timeZone: networkTimeZone,
    run: async () => {
      const { taken, warned } = await rights.run();
      return {
        ru: `Снято с публикации: ${counted(taken, videoForms)}. Кончаются скоро: ${counted(warned, videoForms)}.`,
        en: `Taken down: ${taken}. Running out soon: ${warned}.`,
      };
    },
  };
}
