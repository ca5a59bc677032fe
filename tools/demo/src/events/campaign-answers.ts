import { addDays, asDay, dayInWords, type Day } from '@pbnet/domain';
import type { DemoCenter } from '../network/network.ts';
import type { Random } from '../random.ts';

const forms = [
  'видеолекторий «Знание о России»',
  'мультимедийный урок «Имя на карте»',
  'круглый стол краеведов',
  'интернет-олимпиада для школьников, очный тур',
  'выставка репродукций из фондов ПБ',
  'лекция о родословных по архивным документам',
  'обзор электронных коллекций для учителей',
  'показ документального фильма с обсуждением',
] as const;

const themes = [
  'ко Дню Конституции',
  'ко Дню славянской письменности и культуры',
  'к Дню России',
  'об истории края',
  'о защитниках Отечества',
  'о Великом северном пути',
  'о первых переписях населения',
  'о народных промыслах',
] as const;

/** Day and month of an event: «14 марта 2027 года». */
function dayOf(source: Random, year: number): string {
  const first = asDay(`${year}-01-15`);
  return dayInWords(addDays(first, source.between(0, 330)));
}

/** A regional center's list of events of a year, at places of its own. */
export function eventsAnswer(source: Random, centers: readonly DemoCenter[], year: number): string {
  const count = source.between(2, 5);
  const lines = Array.from({ length: count }, (_, index) => {
    const center = centers[source.between(0, Math.max(centers.length - 1, 0))];
    const where = center ? `${center.name}, ${center.locality}` : 'региональный центр';
    const way = source.chance(0.4) ? 'видеоконференция' : 'очно';
    const people = source.between(3, 16) * 5;
    return `${index + 1}. ${dayOf(source, year)}: ${source.pick(forms)} ${source.pick(themes)}. ${where}, ${way}, ожидаем ${people} человек.`;
  });
  return lines.join('\n');
}

export const extensionReasons = [
  'Решение по помещениям примут на коллегии на следующей неделе.',
  'Ждём ответа от администрации района по двум площадкам.',
  'Сотрудник, который вёл план, на больничном.',
] as const;

export const nothingWords = [
  'В будущем году открывать новые центры не планируем: занимаемся ремонтом действующих.',
  'Площадок нет.',
  '',
] as const;

export function momentOf(day: Day, hour: number): string {
  return `${day}T${String(hour).padStart(2, '0')}:20:00Z`;
}
