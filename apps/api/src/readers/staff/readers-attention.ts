import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';
import { areTwins } from './twins.ts';

/** Names shown in full to one person in a day; more than a busy desk serves. */
const manyNames = 100;

/** Cards of one person that wait to be joined, and people who look at more readers than they serve. */
export function readersAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      const cards: AttentionCard[] = [];
      if (can(actor, 'reader.manage'))
        cards.push(...(await database.system((tx) => tx.execute<Pair>(pairs))).map(pairCard));
      if (can(actor, 'reader-journal.read'))
        cards.push(...(await database.system((tx) => tx.execute<Looker>(lookers))).map(lookerCard));
      return cards;
    },
  };
}

interface Pair extends Record<string, unknown> {
  readonly id: string;
  readonly count: number;
}

interface Looker extends Record<string, unknown> {
  readonly actorId: string;
  readonly name: string;
  readonly readers: number;
}

const pairs = sql`
  select min(one.reader_id::text) as id, count(distinct one.reader_id)::int as count
  from readers r join reader_persons one on one.reader_id = r.id join reader_persons other on ${areTwins}
  where r.origin = 'paper' and r.state <> 'erased' having count(*) > 0`;

const lookers = sql`
  select l.actor_id as "actorId", coalesce(a.display_name, '') as name, count(distinct l.reader_id)::int as readers
  from reader_lookups l left join accounts a on a.id = l.actor_id
  where l.at > now() - interval '1 day' and l.what = 'card' and l.reason <> ''
  group by 1, 2 having count(distinct l.reader_id) > ${manyNames} order by 3 desc limit 5`;

function pairCard({ id, count }: Pair): AttentionCard {
  return {
    id: 'readers.twins',
    tone: 'calm',
    title: { ru: 'Объединить билеты одного читателя', en: 'Join the cards of one reader' },
    detail: {
      ru: 'Совпали имя и дата рождения: сравните билеты и объедините или отметьте, что это разные люди.',
      en: 'The name and the day of birth are the same: compare the cards and join them, or mark two people.',
    },
    count,
    to: `/readers/${id}`,
    action: { ru: 'Открыть первый', en: 'Open the first' },
  };
}

function lookerCard({ actorId, name, readers }: Looker): AttentionCard {
  return {
    id: `readers.looker:${actorId}`,
    tone: 'urgent',
    title: { ru: 'Сотрудник открыл необычно много читателей', en: 'A person opened unusually many readers' },
    detail: { ru: `${name}: за сутки ${readers}.`, en: `${name}: ${readers} in a day.` },
    count: readers,
    to: `/readers/journal?who=${actorId}`,
    action: { ru: 'Открыть журнал', en: 'Open the journal' },
  };
}
