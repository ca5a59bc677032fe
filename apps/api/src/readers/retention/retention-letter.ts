import { counted, dayInWords, type Day, type Language } from '@pbnet/domain';
import { button, letterBody, paragraph } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';

export interface RetentionLetter {
  readonly years: number;
  readonly dueOn: Day;
  readonly publicUrl: string;
  readonly language: Language;
}

const words = {
  ru: {
    subject: 'Ваш читательский билет давно не использовался',
    lines: ({ years, dueOn }: RetentionLetter) => [
      `Вы не пользовались читательским билетом больше срока хранения данных (${counted(years, ['год', 'года', 'лет'])}).`,
      `Если билет вам нужен, войдите в личный кабинет до ${dayInWords(dueOn)}: этого достаточно, чтобы он остался.`,
      'Если билет больше не нужен, ничего делать не надо: после этого дня библиотека уничтожит ваши личные данные и составит об этом акт.',
    ],
    button: 'Открыть личный кабинет',
  },
  en: {
    subject: 'Your reader’s card has not been used for long',
    lines: ({ years, dueOn }: RetentionLetter) => [
      `You have not used your reader’s card for longer than data are kept (${years} years).`,
      `If you need the card, open your account before ${dueOn}: that is enough to keep it.`,
      'If you need it no longer, there is nothing to do: after that day the library destroys your personal data and draws up an act of it.',
    ],
    button: 'Open my account',
  },
} as const;

/** It names nobody: whoever reads it in a foreign mailbox learns nothing of the person. */
export function retentionLetter(letter: RetentionLetter) {
  const { language, publicUrl } = letter;
  const said = words[language];
  const blocks = [...said.lines(letter).map(paragraph), button(said.button, `${publicUrl}/portal/reader`)];
  return {
    subject: said.subject,
    ...letterLayout({ title: said.subject, language, ...letterBody(blocks) }),
  };
}
