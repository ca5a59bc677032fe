import type { Language } from './messages.ts';
import type { TimeZone } from './time-zone.ts';

/** Zones of the country from west to east, each with the city that people know it by. */
const cities: readonly (readonly [zone: string, ru: string, en: string])[] = [
  ['Europe/Kaliningrad', 'Калининград', 'Kaliningrad'],
  ['Europe/Moscow', 'Москва', 'Moscow'],
  ['Europe/Simferopol', 'Симферополь', 'Simferopol'],
  ['Europe/Volgograd', 'Волгоград', 'Volgograd'],
  ['Europe/Kirov', 'Киров', 'Kirov'],
  ['Europe/Astrakhan', 'Астрахань', 'Astrakhan'],
  ['Europe/Saratov', 'Саратов', 'Saratov'],
  ['Europe/Ulyanovsk', 'Ульяновск', 'Ulyanovsk'],
  ['Europe/Samara', 'Самара', 'Samara'],
  ['Asia/Yekaterinburg', 'Екатеринбург', 'Yekaterinburg'],
  ['Asia/Omsk', 'Омск', 'Omsk'],
  ['Asia/Novosibirsk', 'Новосибирск', 'Novosibirsk'],
  ['Asia/Barnaul', 'Барнаул', 'Barnaul'],
  ['Asia/Tomsk', 'Томск', 'Tomsk'],
  ['Asia/Novokuznetsk', 'Новокузнецк', 'Novokuznetsk'],
  ['Asia/Krasnoyarsk', 'Красноярск', 'Krasnoyarsk'],
  ['Asia/Irkutsk', 'Иркутск', 'Irkutsk'],
  ['Asia/Chita', 'Чита', 'Chita'],
  ['Asia/Yakutsk', 'Якутск', 'Yakutsk'],
  ['Asia/Khandyga', 'Хандыга', 'Khandyga'],
  ['Asia/Vladivostok', 'Владивосток', 'Vladivostok'],
  ['Asia/Ust-Nera', 'Усть-Нера', 'Ust-Nera'],
  ['Asia/Magadan', 'Магадан', 'Magadan'],
  ['Asia/Sakhalin', 'Южно-Сахалинск', 'Yuzhno-Sakhalinsk'],
  ['Asia/Srednekolymsk', 'Среднеколымск', 'Srednekolymsk'],
  ['Asia/Kamchatka', 'Петропавловск-Камчатский', 'Petropavlovsk-Kamchatsky'],
  ['Asia/Anadyr', 'Анадырь', 'Anadyr'],
];

function offset(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts();
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}

/** «Самара (UTC+4)»; a zone outside the list by its own name. */
export function zoneLabel(zone: TimeZone, language: Language): string {
  const city = cities.find(([name]) => name === zone);
  const name = city ? city[language === 'ru' ? 1 : 2] : zone;
  return `${name} (${offset(zone)})`;
}

export function zoneOptions(language: Language): { value: string; label: string }[] {
  return cities.map(([value]) => ({ value, label: zoneLabel(value, language) }));
}
