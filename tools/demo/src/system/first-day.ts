import { addMonths, monthOf } from '@pbnet/domain';
import { demoActivity } from '../activity/activity.ts';
import { todayOf } from '../load.ts';
import type { Base } from './base.ts';

/** Lets the demo's people work once, where the demo data is new. */
export async function firstDay({ isNew, mailbox, port }: Base): Promise<void> {
  if (!isNew) return;
  const today = todayOf(new Date());
  await demoActivity({
    address: `http://127.0.0.1:${port}`,
    mailbox,
    collecting: addMonths(monthOf(today), -1),
    today,
    progress: (words) => console.log(`pbnet: demo data: ${words}`),
  });
}
