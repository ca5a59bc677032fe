import { dayIn, dayInWords, type Day, type Language } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { erasureGroundWords, fullName, shownCardNumber } from '@pbnet/domain/readers';
import type { Paper, PaperSection } from '../reader-paper.ts';
import { copyWords } from './copy-words.ts';
import type { CopiedPerson, ReaderCopy } from './reader-copy.ts';

/** Rows of a table on paper: what is beyond stands in the JSON file. */
const shownRows = 500;

const clock = new Intl.DateTimeFormat('ru-RU', {
  timeZone: networkTimeZone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The copy as a paper for people. */
export function copyPaper(copy: ReaderCopy, language: Language): Paper {
  const words = copyWords[language];
  const day = (of: Day) => (language === 'ru' ? dayInWords(of) : of);
  const at = (moment: Date | null) => (moment === null ? '' : clock.format(moment));
  const { card, person, erasure } = copy;

  function table(
    part: keyof typeof words.columns,
    widths: readonly number[],
    rows: readonly (readonly string[])[],
  ): PaperSection {
    const title = words.parts[part];
    if (rows.length === 0) return { title, words: [words.none] };
    const all = rows.length;
    return {
      ...{ title, widths, columns: words.columns[part], rows: rows.slice(0, shownRows) },
      words: all > shownRows ? [words.newest(shownRows, all)] : [],
    };
  }

  const facts = (pairs: Partial<Record<keyof typeof words.facts, string | null>>) =>
    Object.entries(pairs).flatMap(([name, value]) =>
      value ? [[words.facts[name as keyof typeof words.facts], value] as const] : [],
    );

  const personFacts = (known: CopiedPerson) =>
    facts({
      name: fullName(known),
      birthDate: known.birthDate && day(known.birthDate),
      email: known.email,
      level: words.levels[known.level],
      esia: known.knownByEsia ? words.yes : words.no,
      document: known.documentKind,
      guardian: known.guardianName,
      checked: at(known.checkedAt),
    });

  return {
    language,
    title: words.title,
    lead: [day(dayIn(networkTimeZone, copy.madeAt)), ...words.lead],
    sections: [
      {
        title: words.parts.card,
        facts: facts({
          number: card.number && shownCardNumber(card.number),
          state: words.states[card.state],
          origin: words.origins[card.origin],
          registered: at(card.registeredAt),
          confirmed: at(card.confirmedAt),
          center: card.center,
          suspended: card.suspendedAt && `${at(card.suspendedAt)}. ${card.suspensionReason}`,
        }),
      },
      { title: words.parts.person, ...(person ? { facts: personFacts(person) } : { words: [words.none] }) },
      table(
        'consents',
        [3, 1, 2, 2],
        copy.consents.map((one) => [
          ...[words.purposes[one.purpose], String(one.edition)],
          ...[at(one.givenAt), at(one.withdrawnAt)],
        ]),
      ),
      ...(copy.guardians.length === 0
        ? []
        : [
            table(
              'guardians',
              [1, 1],
              copy.guardians.map((one) => [at(one.confirmedAt), at(one.withdrawnAt)]),
            ),
          ]),
      table(
        'entitlements',
        [3, 2, 2, 4],
        copy.entitlements.map((one) => [
          ...[one.collection ?? words.anyCollection, at(one.validFrom)],
          ...[at(one.revokedAt ?? one.validTo), one.reason],
        ]),
      ),
      table(
        'readings',
        [2, 5, 3, 3],
        copy.readings.map((one) => [
          ...[at(one.at), one.title ?? one.item, one.center ?? ''],
          one.granted && one.ground ? words.grounds[one.ground] : words.refused,
        ]),
      ),
      table(
        'sessions',
        [2, 2, 5, 3],
        copy.sessions.map((one) => [at(one.createdAt), at(one.lastSeenAt), one.browser, one.center ?? '']),
      ),
      table(
        'looks',
        [2, 3, 3, 4],
        copy.looks.map((one) => [
          at(one.at),
          words.roles[one.role] ?? one.role,
          words.lookKinds[one.what],
          one.reason,
        ]),
      ),
      table(
        'letters',
        [2, 4, 5],
        copy.letters.map((one) => [at(one.at), one.to, one.subject]),
      ),
      ...(erasure
        ? [
            {
              title: words.parts.erasure,
              facts: facts({
                ground: erasureGroundWords[erasure.ground][language],
                dueOn: day(erasure.dueOn),
              }),
            },
          ]
        : []),
    ],
  };
}
