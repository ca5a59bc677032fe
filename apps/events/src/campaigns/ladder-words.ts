import { counted, type Language } from '@pbnet/domain';
import type { ReminderLadder } from '@pbnet/domain/campaigns';

function days(count: number, language: Language): string {
  return language === 'ru'
    ? counted(count, ['день', 'дня', 'дней'])
    : `${count} ${count === 1 ? 'day' : 'days'}`;
}

function listed(offsets: readonly number[], language: Language): string {
  const words = offsets.map((offset) => days(Math.abs(offset), language));
  return new Intl.ListFormat(language).format(words);
}

/** «3 дня и 1 день», before the due day and after it. */
export function ladderWords(ladder: ReminderLadder, language: Language) {
  return {
    before: listed(
      ladder.filter((offset) => offset < 0),
      language,
    ),
    after: listed(
      ladder.filter((offset) => offset > 0),
      language,
    ),
  };
}
