import type { ReminderHistory } from '@pbnet/domain/campaigns';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { campaignReminders } from './campaigns.tables.ts';

/** What a card has been sent; `steps` are the names kept in the table. */
export interface SentReminders extends ReminderHistory {
  readonly steps: readonly string[];
}

export type NewReminder = typeof campaignReminders.$inferInsert;

export const noReminders: SentReminders = { sent: 0, lastAt: null, steps: [] };

interface Row extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly steps: readonly string[];
  readonly lastAt: string;
}

export function remindersRepository(tx: Transaction) {
  return {
    async of(campaignId: string): Promise<ReadonlyMap<number, SentReminders>> {
      const rows = await tx.execute<Row>(sql`
        select regional_center_id as "regionalCenterId", array_agg(step) as steps,
          to_json(max(at)) #>> '{}' as "lastAt"
        from campaign_reminders where campaign_id = ${campaignId} group by regional_center_id`);
      return new Map(
        rows.map(({ regionalCenterId, steps, lastAt }) => [
          regionalCenterId,
          { sent: steps.length, lastAt: new Date(lastAt), steps },
        ]),
      );
    },

    async add(reminder: NewReminder): Promise<void> {
      await tx.insert(campaignReminders).values(reminder);
    },
  };
}
