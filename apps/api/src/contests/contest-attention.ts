import { dayIn, dayInWords } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { contestPhase } from '@pbnet/domain/contests';
import type { AttentionCard } from '@pbnet/domain/platform';
import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { contestEntries, contestJurors, contests, contestScores } from './contests.tables.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { headquartersZone } from './contests.ts';

interface Options {
  readonly database: Database;
  readonly now: () => Date;
}

const openEntries = { ru: 'Открыть заявки', en: 'Open the entries' };
const openContest = { ru: 'Открыть конкурс', en: 'Open the contest' };
const openWorks = { ru: 'Открыть работы', en: 'Open the works' };

function englishDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Entries that wait for the regional center's decision. */
async function toModerate(tx: Transaction, { id, title, regionalUntil }: Contest): Promise<AttentionCard[]> {
  const waiting = and(eq(contestEntries.contestId, id), eq(contestEntries.state, 'submitted'));
  const count = await tx.$count(contestEntries, waiting);
  if (count === 0) return [];
  return [
    {
      id: `contests.moderate:${id}`,
      tone: 'soon',
      title: { ru: `Рассмотреть заявки: ${title}`, en: `Look at entries: ${title}` },
      detail: {
        ru: `До ${dayInWords(regionalUntil)}, 23:59 по времени вашего центра`,
        en: `Until ${englishDay(regionalUntil)}, 23:59 by the time of your center`,
      },
      count,
      to: `/events/contests/${id}/entries?state=submitted`,
      action: openEntries,
    },
  ];
}

/** Contests whose jury should have finished. */
function toFreeze({ id, title, juryUntil }: Contest): AttentionCard {
  return {
    id: `contests.freeze:${id}`,
    tone: 'soon',
    title: { ru: `Зафиксировать результаты: ${title}`, en: `Freeze the results: ${title}` },
    detail: {
      ru: `Жюри просили закончить до ${dayInWords(juryUntil)}`,
      en: `The jury was asked to finish by ${englishDay(juryUntil)}`,
    },
    count: null,
    to: `/events/contests/${id}/results`,
    action: openContest,
  };
}

/** Works that this account has not scored yet, as a juror. Read as the owner: a juror's place does not hold them. */
async function toScore(tx: Transaction, { accountId }: Actor): Promise<AttentionCard[]> {
  const rows = await tx.execute<{ id: string; title: string; juryUntil: string; count: number }>(sql`
    select c.id, c.title, c.jury_until::text as "juryUntil", count(*)::int as count
    from ${contestJurors} j
    join ${contests} c on c.id = j.contest_id and c.state = 'announced'
    join ${contestEntries} e on e.contest_id = c.id and e.federal and e.state = 'accepted'
      and e.region_id is distinct from j.own_region_id
    where j.account_id = ${accountId} and j.left_at is null
      and not exists (select from ${contestScores} s where s.juror_id = j.id and s.entry_id = e.id)
      and not exists (select from contest_conflicts x where x.juror_id = j.id and x.entry_id = e.id)
    group by c.id order by c.jury_until`);
  return rows.map(({ id, title, juryUntil, count }) => ({
    id: `contests.score:${id}`,
    tone: 'soon' as const,
    title: { ru: `Оценить работы: ${title}`, en: `Score the works: ${title}` },
    detail: {
      ru: `До ${dayInWords(juryUntil as Contest['juryUntil'])}`,
      en: `Until ${englishDay(juryUntil)}`,
    },
    count,
    to: `/portal/jury/${id}`,
    action: openWorks,
  }));
}

/** What contests wait for: decisions of a regional center, scores of a juror, results of headquarters. */
export function contestAttention({ database, now }: Options): AttentionSource {
  return {
    async cards(actor) {
      const scoring = await database.system((tx) => toScore(tx, actor));
      if (!can(actor, 'contest.read')) return scoring;
      const own = await database.as(actor, async (tx) => {
        const announced = (await contestRepository(tx).list(false)).filter(
          ({ state }) => state === 'announced',
        );
        if (actor.place.kind === 'network')
          return can(actor, 'contest.manage')
            ? announced
                .filter((contest) => contestPhase(contest, dayIn(headquartersZone, now())) === 'jury')
                .filter(({ juryUntil }) => juryUntil < dayIn(headquartersZone, now()))
                .map(toFreeze)
            : [];
        const cards: AttentionCard[] = [];
        for (const contest of announced) cards.push(...(await toModerate(tx, contest)));
        return cards;
      });
      return [...own, ...scoring];
    },
  };
}
