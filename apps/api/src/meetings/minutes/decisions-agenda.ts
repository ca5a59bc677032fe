import type { Database } from '../../database.ts';
import type { AgendaSource, OpenDecisions } from './agenda-source.ts';

export function decisionsAgenda(database: Database, decisions: OpenDecisions): AgendaSource {
  return {
    kind: 'open-decisions',
    title: () => 'Неисполненные решения',
    rows: (actor) =>
      database.as(actor, async (tx) =>
        (await decisions.open(tx)).map(({ number, words, responsible, to }) => {
          const text = `${number}: ${words}${responsible === null ? '' : ` — ${responsible}`}`;
          return { label: { ru: text, en: text }, count: null, to };
        }),
      ),
  };
}
