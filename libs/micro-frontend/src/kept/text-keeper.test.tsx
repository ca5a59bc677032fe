import { failureOf } from '@pbnet/api-client';
import { offline, refusal } from '@pbnet/api-client/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptHere } from './kept-here.ts';
import { textKeeper, type KeptVersion, type VersionedText } from './text-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A computer and a server that hold one text; `open` is a page that is opened, several one after another. */
function oneText() {
  let stored: VersionedText = { text: '', version: 1 };
  let kept: string | undefined;
  const saves: VersionedText[] = [];
  const here: KeptHere<KeptVersion> = {
    read: () => (kept === undefined ? undefined : (JSON.parse(kept) as KeptVersion)),
    write(value) {
      kept = JSON.stringify(value);
      return true;
    },
    remove() {
      kept = undefined;
    },
  };
  async function take(next: VersionedText) {
    saves.push(next);
    if (next.version !== stored.version)
      throw refusal({ text: 'Запись изменили.', key: 'stale-edit', details: { current: stored } });
    stored = { text: next.text, version: stored.version + 1 };
    return { version: stored.version };
  }
  return {
    saves,
    kept: () => kept,
    stored: () => stored,
    byAnother(text: string) {
      stored = { text, version: stored.version + 1 };
    },
    open(save: (next: VersionedText) => Promise<{ readonly version: number }> = take) {
      const keeper = textKeeper({
        base: stored,
        here,
        save,
        failureOf: (error) => failureOf(error, 'ru'),
        current: ({ current }) => current as VersionedText,
      });
      const stop = keeper.start();
      return { ...keeper, stop };
    },
    take,
  };
}

it('keeps every letter here at once, and sends after a pause', async () => {
  const { open, saves, kept } = oneText();
  const page = open();
  page.write('а');
  page.write('аб');
  expect(kept()).toContain('аб');
  expect(saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(saves).toEqual([{ text: 'аб', version: 1 }]);
  expect(page.state()).toMatchObject({ status: 'saved', text: 'аб', version: 2 });
  expect(kept()).toBeUndefined();
});

it('sends what a closed page left behind', async () => {
  const { open, stored } = oneText();
  const closed = open(() => Promise.reject(offline()));
  closed.write('не дошло');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(closed.state().status).toBe('local');
  closed.stop();
  const page = open();
  expect(page.state().text).toBe('не дошло');
  await vi.advanceTimersByTimeAsync(100);
  expect(stored().text).toBe('не дошло');
});

it('does not take its own save for another person’s, when the page was closed before the answer', async () => {
  const { open, take, stored } = oneText();
  const closed = open(async (next) => {
    await take(next);
    return new Promise(() => undefined);
  });
  closed.write('первое');
  await vi.advanceTimersByTimeAsync(2_000);
  closed.write('первое и второе');
  closed.stop();
  expect(stored().text).toBe('первое');
  const page = open();
  expect(page.state()).toMatchObject({ text: 'первое и второе', theirs: null });
  await vi.advanceTimersByTimeAsync(100);
  expect(stored()).toEqual({ text: 'первое и второе', version: 3 });
});

it.each([
  ['mine', 'моё'],
  ['theirs', 'чужое'],
] as const)('keeps both texts until the person chooses %s', async (choice, text) => {
  const { open, byAnother, stored } = oneText();
  const page = open();
  byAnother('чужое');
  page.write('моё');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(page.state()).toMatchObject({ status: 'conflict', text: 'моё', theirs: { text: 'чужое' } });
  page.resolve(choice);
  await vi.advanceTimersByTimeAsync(100);
  expect(page.state()).toMatchObject({ status: 'saved', text });
  expect(stored().text).toBe(text);
});

it('shows what was read anew only where nothing of its own is unsent', () => {
  const { open } = oneText();
  const page = open();
  page.read({ text: 'чужое', version: 2 });
  expect(page.state()).toMatchObject({ text: 'чужое', version: 2 });
  page.write('моё');
  page.read({ text: 'ещё', version: 3 });
  expect(page.state().text).toBe('моё');
});
