import { asDay, type Day } from '@pbnet/domain';
import type { ReaderLevel, ReaderOrigin, ReaderState } from '@pbnet/domain/readers';

export interface DemoReader {
  /** Named for what they show: the demo invents no people. */
  readonly kind: string;
  readonly card: string;
  readonly state: ReaderState;
  readonly origin: ReaderOrigin;
  readonly level: ReaderLevel;
  readonly born: Day;
  readonly email?: string;
  /** Where the paper lies. */
  readonly center?: string;
  readonly guardian?: string;
  readonly suspension?: string;
  readonly historyKept?: boolean;
  /** Days ago the needed consent was withdrawn. */
  readonly withdrawn?: number;
  /** Days ago. */
  readonly registered: number;
  readonly seen: number;
}

const esia = { origin: 'esia', state: 'confirmed', level: 'confirmed' } as const;
const paper = { origin: 'paper', state: 'confirmed', level: 'confirmed' } as const;

export const demoReaders: readonly DemoReader[] = [
  {
    ...{ ...esia, kind: 'Подтверждённый', card: '10000000001', born: asDay('1985-04-12') },
    ...{ email: 'reader-confirmed@reader.example', historyKept: true, registered: 420, seen: 1 },
  },
  {
    ...{ ...esia, kind: 'Неподтверждённый', state: 'registered', level: 'unconfirmed' },
    ...{ card: '10000000002', born: asDay('1991-09-30'), registered: 35, seen: 20 },
  },
  {
    ...{ ...esia, kind: 'Несовершеннолетний', state: 'registered', level: 'child' },
    ...{ card: '10000000003', born: asDay('2011-02-14'), registered: 12, seen: 12 },
  },
  {
    ...{ ...paper, kind: 'Школьник', level: 'child', card: '10000000004', born: asDay('2010-06-01') },
    ...{ center: 'PNZ-001', guardian: 'Представитель Законный', registered: 90, seen: 6 },
  },
  {
    ...{ ...paper, kind: 'Бумажный', card: '10000000005', born: asDay('1958-11-03') },
    ...{ center: 'PNZ-001', registered: 300, seen: 44 },
  },
  {
    ...{ ...paper, kind: 'Камчатский', card: '10000000006', born: asDay('1979-01-22') },
    ...{ center: 'KAM-001', registered: 210, seen: 15 },
  },
  {
    ...{
      ...esia,
      kind: 'Приостановленный',
      state: 'suspended',
      card: '10000000007',
      born: asDay('1996-07-19'),
    },
    ...{ suspension: 'Массовое скачивание страниц; ждём объяснения.', registered: 150, seen: 5 },
  },
  {
    ...{ ...esia, kind: 'Давний', card: '10000000008', born: asDay('1970-12-08') },
    ...{ email: 'reader-long-ago@reader.example', registered: 1_500, seen: 1_150 },
  },
  {
    ...{ ...esia, kind: 'Отозвавший', card: '10000000009', born: asDay('1988-03-27') },
    ...{ email: 'reader-withdrawn@reader.example', registered: 260, seen: 9, withdrawn: 9 },
  },
  {
    ...{ ...esia, kind: 'Исследователь', state: 'registered', level: 'unconfirmed' },
    ...{ card: '10000000010', born: asDay('1969-05-17'), historyKept: true, registered: 110, seen: 2 },
  },
  {
    ...{ ...paper, kind: 'Двойной', card: '10000000011', born: asDay('1993-10-06'), center: 'PNZ-002' },
    ...{ registered: 480, seen: 60 },
  },
  { ...esia, kind: 'Двойной', card: '10000000012', born: asDay('1993-10-06'), registered: 3, seen: 1 },
];

const centers = ['PNZ-001', 'PNZ-002', 'PNZ-003', 'KAM-001', 'KAM-002'] as const;

/** Whom a centre sees every day: half of them wrote themselves in, half came with a document. */
export const everydayReaders: readonly DemoReader[] = Array.from({ length: 30 }, (_, index) => ({
  ...(index % 2 === 0 ? esia : paper),
  ...{ kind: `№ ${index + 1}`, card: String(10_000_000_101 + index) },
  born: asDay(`${1950 + ((index * 7) % 55)}-${String(1 + (index % 12)).padStart(2, '0')}-15`),
  ...(index % 2 === 0 ? {} : { center: centers[index % centers.length] ?? centers[0] }),
  ...{ registered: 20 + index * 11, seen: (index * 5) % 40, historyKept: index % 3 === 0 },
}));
