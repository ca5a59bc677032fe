import type { Page } from 'playwright-core';
import type { System } from '../system.ts';

const rooms = 5;

/** Five more rooms with six sessions of ten talks each: 300 talks on the board. */
export async function fillProgramme({ sql }: System, meetingId: string): Promise<void> {
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

export interface DragTime {
  /** Milliseconds from letting go to the next frame that shows the talk in its place. */
  readonly shown: number;
  /** And to the answer of the server. */
  readonly saved: number;
}

/** Three drags; the quickest one tells of the board, the others of what else the machine had to do. */
export async function dragTime(page: Page): Promise<DragTime> {
  const times: DragTime[] = [];
  for (const section of [1, 2, 3]) times.push(await dragOne(page, section));
  return {
    shown: Math.min(...times.map(({ shown }) => shown)),
    saved: Math.min(...times.map(({ saved }) => saved)),
  };
}

/** Drags the first talk of one session into the one beside it and measures on the page itself. */
async function dragOne(page: Page, section: number): Promise<DragTime> {
  const there = `Зал 2, секция ${section}`;
  const talk = `Зал 1, секция ${section}, доклад 0`;
  const handle = page.getByRole('button', { name: `Переместить доклад «${talk}»` });
  await handle.scrollIntoViewIfNeeded();
  const target = page.getByRole('button', { name: `Переместить доклад «${there}, доклад 1»` });
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('The board does not show the talks.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 10, to.y + 4, { steps: 12 });
  await page.evaluate(
    ([title = '', session = '']) => {
      Reflect.set(globalThis, 'dragged', { at: 0, shown: 0 });
      const times = Reflect.get(globalThis, 'dragged') as { at: number; shown: number };
      addEventListener('pointerup', () => (times.at = performance.now()), { capture: true, once: true });
      const look = () => {
        const entered = [...document.querySelectorAll('section')].find((found) =>
          found.getAttribute('aria-label')?.endsWith(session),
        );
        if (times.at > 0 && entered?.textContent?.includes(title)) times.shown = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [talk, there],
  );
  const answered = page.waitForResponse((response) => response.url().includes('programme.moveTalk'));
  const letGo = Date.now();
  await page.mouse.up();
  const response = await answered;
  const saved = Date.now() - letGo;
  if (!response.ok()) throw new Error(`The move was refused: ${await response.text()}`);
  const times = await page.waitForFunction(() => {
    const { at, shown } = Reflect.get(globalThis, 'dragged') as { at: number; shown: number };
    return shown > 0 && { at, shown };
  });
  const { at, shown } = (await times.jsonValue()) as { at: number; shown: number };
  return { shown: Math.round(shown - at), saved };
}
