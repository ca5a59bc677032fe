export const captionMistakes = [
  'not-utf8',
  'no-header',
  'no-time',
  'bad-time',
  'end-before-start',
  'no-text',
  'out-of-order',
  'arrow-in-text',
  'tag-refused',
  'no-cues',
  'too-many',
] as const;

type Kind = (typeof captionMistakes)[number];

/** What a line of a file of captions has wrong. Lines count from one. */
export interface CaptionMistake {
  readonly line: number;
  readonly kind: Kind;
  /** The line itself, cut. */
  readonly found: string;
}

const words: Readonly<Record<Kind, Readonly<Record<'ru' | 'en', string>>>> = {
  'not-utf8': {
    ru: 'буквы не читаются: файл сохранён не в UTF-8. Откройте его в «Блокноте», выберите «Сохранить как» и кодировку UTF-8',
    en: 'letters can not be read: the file is not in UTF-8. Open it in Notepad and save it as UTF-8',
  },
  'no-header': {
    ru: 'файл должен начинаться словом WEBVTT',
    en: 'the file has to begin with the word WEBVTT',
  },
  'no-time': {
    ru: 'ждали времени вида 00:00:01.000 --> 00:00:04.000',
    en: 'expected a time such as 00:00:01.000 --> 00:00:04.000',
  },
  'bad-time': {
    ru: 'время записано с ошибкой, нужно 00:00:01.000 (часы:минуты:секунды.тысячные, через точку)',
    en: 'the time is mistyped, it has to be 00:00:01.000 (a point before thousandths)',
  },
  'end-before-start': {
    ru: 'подпись кончается раньше, чем начинается',
    en: 'the caption ends before it begins',
  },
  'no-text': { ru: 'у подписи нет текста', en: 'the caption has no text' },
  'out-of-order': {
    ru: 'подпись начинается раньше предыдущей, время должно идти по порядку',
    en: 'the caption begins before the previous one, times have to go in order',
  },
  'arrow-in-text': {
    ru: 'в тексте стоит «-->»: наверное, пропущена пустая строка перед временем',
    en: 'the text has “-->”: an empty line before the time is missing',
  },
  'tag-refused': {
    ru: 'в тексте можно только <b>, <i>, <u>, <c>, <v>, <lang> и <ruby>; другие метки уберите, а знак «меньше» напишите словом',
    en: 'only <b>, <i>, <u>, <c>, <v>, <lang> and <ruby> may stand in a text; take other tags out and write “less than” in words',
  },
  'no-cues': { ru: 'в файле нет ни одной подписи', en: 'the file has no caption' },
  'too-many': { ru: 'подписей больше 10 000', en: 'there are more than 10,000 captions' },
};

/** «Строка 12: у подписи нет текста.» */
export function mistakeWords({ line, kind, found }: CaptionMistake, language: 'ru' | 'en'): string {
  const quoted = found === '' ? '' : language === 'ru' ? ` («${found}»)` : ` (“${found}”)`;
  return language === 'ru'
    ? `Строка ${line}: ${words[kind].ru}${quoted}.`
    : `Line ${line}: ${words[kind].en}${quoted}.`;
}
