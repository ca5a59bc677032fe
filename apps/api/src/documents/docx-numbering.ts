import { attributeOf, child, elements, type XmlNode } from './xml-tree.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** «%1.%2.» */
  readonly text: string;
}

interface List {
  readonly scheme: string;
  readonly restarts: ReadonlyMap<number, number>;
}

const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

function letter(alphabet: string, value: number): string {
  const index = (value - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

const romans = Object.entries({
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
});

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  return romans.reduce((text, [sign, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return text + sign.repeat(times);
  }, '');
}

function written(value: number, format: string): string {
  switch (format) {
    case 'russianLower':
      return letter(russian, value);
    case 'russianUpper':
      return letter(russian, value).toUpperCase();
    case 'lowerLetter':
      return letter(latin, value);
    case 'upperLetter':
      return letter(latin, value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function schemesOf(root: XmlNode): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  return new Map(
    elements(root, 'abstractNum').map((scheme) => [
      attributeOf(scheme, 'abstractNumId') ?? '',
      new Map(
        elements(scheme, 'lvl').map((level) => [
          Number(attributeOf(level, 'ilvl') ?? 0),
          {
            start: Number(attributeOf(child(level, 'start'), 'val') ?? 1),
            format: attributeOf(child(level, 'numFmt'), 'val') ?? 'decimal',
            text: attributeOf(child(level, 'lvlText'), 'val') ?? '',
          },
        ]),
      ),
    ]),
  );
}

function listsOf(root: XmlNode): ReadonlyMap<string, List> {
  return new Map(
    elements(root, 'num').map((list) => [
      attributeOf(list, 'numId') ?? '',
      {
        scheme: attributeOf(child(list, 'abstractNumId'), 'val') ?? '',
        restarts: new Map(
          elements(list, 'lvlOverride').flatMap((override) => {
            const start = attributeOf(child(override, 'startOverride'), 'val');
            return start === undefined
              ? []
              : [[Number(attributeOf(override, 'ilvl')), Number(start)] as const];
          }),
        ),
      },
    ]),
  );
}

/** Says the number that Word draws before the next paragraph of a list: «2.1.», «а)», «–»; '' for none. */
export type NextLabel = (numbering: { readonly list: string; readonly level: number }) => string;

/** Counts the lists of one document in the order of its paragraphs. */
export function docxLabels(part: XmlNode | null): NextLabel {
  const root = part && child(part, 'numbering');
  if (!root) return () => '';
  const [schemes, lists] = [schemesOf(root), listsOf(root)];
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();

  return ({ list: id, level }) => {
    const list = lists.get(id);
    const levels = list && schemes.get(list.scheme);
    const own = levels?.get(level);
    if (!list || !levels || !own) return '';
    const counter = counters.get(list.scheme) ?? [];
    counters.set(list.scheme, counter);
    const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${id} ${level}`);
    for (let above = 0; above < level; above += 1) counter[above] ??= levels.get(above)?.start ?? 1;
    counter[level] = restart ?? (counter[level] === undefined ? own.start : counter[level] + 1);
    counter.length = level + 1;
    if (own.format === 'none') return '';
    // The sign of a bullet lies in a symbol font that means nothing outside Word.
    if (own.format === 'bullet') return '–';
    return own.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return written(counter[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  };
}
