import { expect, it } from 'vitest';
import { noPace, turnPage, type ReadingPace } from './limits.ts';

const minute = 60_000;
const start = Date.parse('2026-11-10T09:00:00Z');
const limits = { readingsAtOnce: 2, pagesAnHour: 10 };

/** Turns the pages one after another: 'item@minutes' → the refusal or 'ok', with '+' where a reading begins. */
function read(pages: readonly string[], says = limits): readonly string[] {
  let pace: ReadingPace = noPace;
  return pages.map((page) => {
    const [item = '', minutes = '0'] = page.split('@');
    const turned = turnPage(pace, { item, at: start + Number(minutes) * minute }, says);
    ({ pace } = turned);
    return `${turned.refusal ?? 'ok'}${turned.begins ? '+' : ''}`;
  });
}

it('lets as many items be open as the policy says, until one was left alone for five minutes', () => {
  expect(read(['a@0', 'b@1', 'c@2', 'a@3', 'c@5.9', 'c@6'])).toEqual([
    ...['ok+', 'ok+', 'too-many-readings', 'ok', 'too-many-readings', 'ok+'],
  ]);
});

it('begins a reading anew when the item was closed', () => {
  expect(read(['a@0', 'a@4.9', 'a@10'])).toEqual(['ok+', 'ok', 'ok+']);
});

it('lets as many pages an hour go as the policy says, wherever the clock stands', () => {
  const pages = Array.from({ length: 10 }, () => 'a@55');
  expect(read([...pages, 'a@56'])).toEqual(['ok+', ...Array.from({ length: 9 }, () => 'ok'), 'too-fast']);
  // Five minutes into the next hour eleven twelfths of them still count; an hour later none does.
  expect(read([...pages, 'a@60.1', 'a@65', 'a@90', 'a@120']).slice(10)).toEqual([
    ...['too-fast', 'too-fast', 'ok+', 'ok+'],
  ]);
});

it('never lets more than twice the limit through in sixty minutes of even reading', () => {
  let pace: ReadingPace = noPace;
  let passed: number[] = [];
  for (let second = 0; second < 4 * 3_600; second += 5) {
    const at = start + second * 1_000;
    const turned = turnPage(pace, { item: 'a', at }, limits);
    ({ pace } = turned);
    if (turned.refusal === null) passed = [...passed, at];
  }
  const most = Math.max(
    ...passed.map((from) => passed.filter((at) => at >= from && at < from + 3_600_000).length),
  );
  expect(most).toBeLessThan(2 * limits.pagesAnHour);
});

it('counts a refused page for nothing', () => {
  const pages = ['a@0', 'b@0', 'c@0', 'c@0', 'c@0', ...Array.from({ length: 8 }, () => 'a@1')];
  expect(read(pages).slice(5)).toEqual(Array.from({ length: 8 }, () => 'ok'));
});

it('treats names of built-in properties as any other item', () => {
  expect(read(['constructor@0', 'toString@0', '__proto__@0'])).toEqual(['ok+', 'ok+', 'too-many-readings']);
});
