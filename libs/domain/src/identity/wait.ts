const minutesRu: Readonly<Record<string, string>> = { one: 'минуту', few: 'минуты', many: 'минут' };
const secondsRu: Readonly<Record<string, string>> = { one: 'секунду', few: 'секунды', many: 'секунд' };
const ru = new Intl.PluralRules('ru');

/** A time to wait in words for both languages, rounded up: details of a message that says «через …». */
export function waitDetails(seconds: number): Readonly<Record<string, string | number>> {
  const [count, formsRu, unit] =
    seconds < 60 ? [seconds, secondsRu, 'second'] : [Math.ceil(seconds / 60), minutesRu, 'minute'];
  return {
    seconds,
    waitRu: `${count} ${formsRu[ru.select(count)] ?? formsRu['many']}`,
    waitEn: `${count} ${unit}${count === 1 ? '' : 's'}`,
  };
}
