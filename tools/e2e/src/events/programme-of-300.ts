import type { Page } from 'playwright-core';
import type { Sql } from 'postgres';

const rooms = 5;

/** Five more rooms with six sessions of ten talks each: 300 talks on the board. */
export async function fillProgramme(sql: Sql, meetingId: string): Promise<void> {
  await sql`insert into rooms (meeting_id, name, position)
    select ${meetingId}, 'Зал ' || n, 10 + n from generate_series(1, ${rooms}) n`;
  await sql`insert into meeting_sessions (meeting_id, room_id, title, day, start_minute, end_minute)
    select ${meetingId}, r.id, r.name || ', секция ' || n, m.starts_on, 540 + (n - 1) * 110, 540 + n * 110
    from rooms r join meetings m on m.id = r.meeting_id, generate_series(1, 6) n
    where r.meeting_id = ${meetingId} and r.name like 'Зал %'`;
  await sql`insert into talks (meeting_id, session_id, position, title, minutes)
    select ${meetingId}, s.id, n, s.title || ', доклад ' || n, 10
    from meeting_sessions s, generate_series(0, 9) n where s.meeting_id = ${meetingId} and s.title like '%секция%'`;
}

export interface Drag {
  /** Titles. */
  readonly talk: string;
  readonly session: string;
  /** The talk of that session before which the dragged one is let go. */
  readonly before: string;
}

/** Carries the talk over its new place; to let it go is the caller's. */
export async function carryTalk(page: Page, { talk, session, before }: Drag): Promise<void> {
  const handle = (title: string) =>
    page.getByRole('button', { name: `Переместить доклад «${title}»`, exact: true });
  await handle(talk).scrollIntoViewIfNeeded();
  const [from, to] = [await handle(talk).boundingBox(), await handle(before).boundingBox()];
  if (!from || !to) throw new Error('The board does not show the talks.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 10, to.y + 4, { steps: 12 });
  // The board shows where the talk would land.
  const region = page.getByRole('region', { name: new RegExp(`${session}$`) });
  await region.locator('li[aria-hidden="true"]').waitFor();
}
