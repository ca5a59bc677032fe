import { startBrowser } from '@pbnet/e2e/browser';
import { carryTalk, fillProgramme } from '@pbnet/e2e/events/programme-of-300';
import type { Page } from 'playwright-core';
import { median, type Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';

const bound = 100;
const drags = 9;
const meeting = '00000000-0000-4000-8000-0000000000b1';

async function build(sql: BenchSystem['sql']): Promise<void> {
  await sql`insert into meetings (id, kind, title, modes, zone, starts_on, ends_on, start_minute, end_minute, declared)
    values (${meeting}, 'other', 'bench', '["in-person"]'::jsonb, 'Europe/Moscow', '2026-06-01', '2026-06-01', 540, 1200,
      '{"inPerson": null, "videoconferenceRegions": null, "closedStreamPoints": null, "viewers": null}'::jsonb)`;
  await fillProgramme(sql, meeting);
}

/**
 * Starts a clock when the talk is let go; it stands when the picture with the talk in the session has been painted: a
 * message sent from the last frame callback is received after the painting.
 */
async function watchLanding(page: Page, talk: string, session: string): Promise<() => Promise<number>> {
  const taken = await page.evaluateHandle(
    ([talk = '', session = '']) => {
      const { promise, resolve } = Promise.withResolvers<number>();
      const landed = () =>
        [...document.querySelectorAll(`section[aria-label$="${session}"] [data-talk]`)].some((row) =>
          row.textContent.includes(talk),
        );
      const letGo = () => {
        const began = performance.now();
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          painted.port1.close();
          resolve(performance.now() - began);
        };
        const look = () => {
          if (landed()) painted.port2.postMessage(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerup', letGo, { capture: true, once: true });
      // In an object: a promise alone would be awaited here.
      return { promise };
    },
    [talk, session],
  );
  return () => taken.evaluate(({ promise }) => promise);
}

/** Milliseconds from letting the talk go to the picture that shows it in its place. */
async function drag(page: Page, talk: string, session: string): Promise<number> {
  await carryTalk(page, { talk, session, before: `${session}, доклад 1` });
  const shown = await watchLanding(page, talk, session);
  const answered = page.waitForResponse((response) => response.url().includes('programme.moveTalk'));
  await page.mouse.up();
  const milliseconds = await shown();
  const response = await answered;
  if (!response.ok()) throw new Error(`The move was refused: ${await response.text()}`);
  return milliseconds;
}

/** The programme board with 300 talks: one is carried to the room beside and back, each time saved. */
export async function programme({ api, cookie, sql }: BenchSystem): Promise<readonly Row[]> {
  await build(sql);
  const browser = await startBrowser();
  const context = await browser.newContext({
    locale: 'ru-RU',
    extraHTTPHeaders: { cookie },
    viewport: { width: 1600, height: 1000 },
  });
  const page = await context.newPage();
  await page.goto(`${api}/events/meetings/${meeting}/programme`);
  const times: number[] = [];
  for (let turn = 0; turn < drags; turn += 1)
    times.push(await drag(page, 'Зал 1, секция 1, доклад 0', `Зал ${turn % 2 === 0 ? 2 : 1}, секция 1`));
  await browser.close();
  const shown = median(times);
  return [
    {
      name: 'programme of 300 talks, drag',
      ours: `${Math.round(shown)} ms`,
      floor: `${bound} ms`,
      ratio: shown / bound,
      bound: { atMost: 1 },
    },
  ];
}
