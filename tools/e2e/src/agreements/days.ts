import { addDays, firstDay } from '@pbnet/domain';
import type { Page } from 'playwright-core';
import { openMonth } from '../seed-months.ts';

/** A centre opened on it reports for the first time in the month that is being collected. */
export const dayBeforeMonth = addDays(firstDay(openMonth), -1);

const words = new Intl.DateTimeFormat('ru-RU', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Chooses a day, 'YYYY-MM-DD', in the calendar of the field, going back month by month where it lies before. */
export async function pickDay(page: Page, label: RegExp, day: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog').last();
  const name = words.format(new Date(day)).replace(/ г\.$/, '');
  const wanted = dialog.getByRole('button', { name, exact: true });
  const earlier = dialog.getByRole('button', { name: 'Предыдущий месяц' });
  // The calendar comes late: looked at too early, every day seems to be in another month.
  await earlier.waitFor();
  for (let months = 0; months < 4 && !(await wanted.isVisible()); months += 1) await earlier.click();
  await wanted.click();
}
