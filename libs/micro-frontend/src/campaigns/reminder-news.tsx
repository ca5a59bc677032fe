import type { ApiOutputs } from '@pbnet/api-client';
import { Text } from '@pbnet/ui';
import { dayName, momentName } from '../dates.ts';
import { useLanguage } from '../host-context.tsx';
import { useReminderWords } from './reminder-words.ts';

type Card = NonNullable<ApiOutputs['campaigns']['board']>['cards'][number];

export type ReminderNewsProps = Pick<Card, 'reminders' | 'nextReminderOn' | 'reminderStop'>;

/** How many reminders have gone of the most that may, and when the next goes by itself, or why none does. */
export function ReminderNews({ reminders, nextReminderOn, reminderStop }: ReminderNewsProps) {
  const words = useReminderWords();
  const language = useLanguage();
  const { sent, most, lastAt } = reminders;
  // Who has answered and was never reminded has nothing to be told of.
  if (reminderStop === 'answered' && sent === 0) return null;
  const past = [words.count(sent, most), lastAt !== null && words.last(momentName(lastAt, language))];
  const next = nextReminderOn === null ? null : words.next(dayName(nextReminderOn, language));
  return (
    <>
      {past.filter((part) => part !== false).join(', ')}
      <Text c="dimmed" size="sm">
        {next ?? (reminderStop !== null && reminderStop !== 'answered' && words.stop[reminderStop])}
      </Text>
    </>
  );
}
