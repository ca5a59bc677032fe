import { dayIn, dayInWords, DomainError, type Language } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { destroyedKinds, destroyedWords, erasureGroundWords } from '@pbnet/domain/readers';
import { eq } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { paperPdf, type Paper } from '../reader-paper.ts';
import { erasureActs } from '../readers.tables.ts';
import type { StoredAct } from './erasure-act.ts';

/** Acts of destruction as papers. */
export interface ActPapers {
  /** @throws DomainError not-found */
  pdf(id: string, language: Language): Promise<{ readonly number: number; readonly content: Uint8Array }>;
}

const words = {
  ru: {
    title: (number: number) => `Акт № ${number} об уничтожении персональных данных`,
    lead: 'Уничтожены персональные данные одного читателя: в базе данных, в журналах и в ключах шифрования. Акт никого не называет. При восстановлении базы из более старой копии уничтожение повторяется автоматически.',
    facts: ['Дата', 'Основание', 'Кто уничтожил', 'Внутренний номер записи'],
    by: { reader: 'сам читатель', clock: 'система, по сроку', staff: 'сотрудник библиотеки' },
    destroyed: 'Что уничтожено',
    columns: ['Вид данных', 'Количество'],
    proof: 'Контрольная сумма записи акта (SHA-256)',
  },
  en: {
    title: (number: number) => `Act of destruction of personal data, No. ${number}`,
    lead: 'The personal data of one reader are destroyed: in the database, in the logs and in the keys of encryption. The act names nobody. When the database is restored from an older backup, the destruction is repeated by itself.',
    facts: ['Date', 'Ground', 'Destroyed by', 'Internal number of the record'],
    by: { reader: 'the reader', clock: 'the system, by the day', staff: 'a member of the staff' },
    destroyed: 'What was destroyed',
    columns: ['Kind of data', 'Count'],
    proof: 'Checksum of the act’s record (SHA-256)',
  },
} as const;

/** Who destroyed, without naming anybody. */
export function actMaker({ byId, ground }: StoredAct): 'reader' | 'clock' | 'staff' {
  if (byId !== null) return 'staff';
  return ground === 'request' ? 'reader' : 'clock';
}

function actPaper(act: StoredAct, language: Language): Paper {
  const said = words[language];
  const day = dayIn(networkTimeZone, act.at);
  const values = [
    ...[language === 'ru' ? dayInWords(day) : day, erasureGroundWords[act.ground][language]],
    ...[said.by[actMaker(act)], act.readerId],
  ];
  return {
    ...{ language, title: said.title(act.number), lead: [said.lead] },
    sections: [
      { title: '', facts: said.facts.map((name, index) => [name, values[index] ?? ''] as const) },
      {
        ...{ title: said.destroyed, columns: said.columns, widths: [5, 1] },
        rows: destroyedKinds.map((kind) => [destroyedWords[kind][language], String(act.destroyed[kind])]),
      },
      { title: said.proof, words: [act.sha256] },
    ],
  };
}

export function actPapers(database: Database): ActPapers {
  return {
    async pdf(id, language) {
      const [act] = await database.system((tx) =>
        tx.select().from(erasureActs).where(eq(erasureActs.id, id)),
      );
      if (!act) throw new DomainError('not-found', 'not-found');
      return { number: act.number, content: await paperPdf(actPaper(act, language), act.at) };
    },
  };
}
