import { isFoundIn } from '@pbnet/domain/platform';
import { cellCodes, type ControlState } from '@pbnet/domain/resolutions';
import type { ControlBoardInput } from '@pbnet/validation/resolutions';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { BoardDecision, BoardParty, ControlBoard, PartyDiscipline } from './card.ts';
import { boardSql, outcomeSql, partyNameSql } from './cards.repository.ts';

interface Line extends Omit<BoardDecision, 'cells'> {
  readonly codes: string;
  /** Keys of the parties that the letters of `codes` are of, in the same order. */
  readonly keys: readonly string[];
}

interface Row extends Record<string, unknown> {
  readonly decisions: readonly Line[] | null;
  readonly parties: readonly BoardParty[] | null;
}

const codeSql = (now: Date): SQL =>
  sql`case ${boardSql(now)} ${sql.join(
    Object.entries(cellCodes).map(([state, code]) => sql`when ${state} then ${code}`),
    sql` `,
  )} end`;

/**
 * Decisions × parties in one query: a letter a cell. A recurring decision shows the turn that waits longest, or the
 * last when all are confirmed.
 */
export async function readControlBoard(
  tx: Transaction,
  { resolutionId, regionId, ...filter }: ControlBoardInput,
  now: Date,
): Promise<ControlBoard> {
  const cards = sql`
    from assignments a
    where ${regionId === undefined ? sql`true` : sql`a.region_id = ${regionId}`}
      and ${resolutionId === undefined ? sql`true` : sql`a.decision_id in (select id from decisions where resolution_id = ${resolutionId})`}`;
  const shape = sql`a.decision_id, a.party, a.regional_center_id, a.region_id, a.department, a.extensions,
    ${codeSql(now)} as code`;
  const [row] = await tx.execute<Row>(sql`
    with shown as materialized (
      select ${shape} ${cards} and a.instance = ''
      union all
      (select distinct on (a.decision_id, a.party) ${shape} ${cards} and a.instance <> ''
        order by a.decision_id, a.party, a.state = 'confirmed',
          case when a.state <> 'confirmed' then a.due_on end nulls last, a.instance desc)
    ), lines as (
      select decision_id, string_agg(case when extensions > 0 then upper(code) else code end, '') as codes,
        json_agg(party) as keys, (count(*) filter (where code = 'c'))::int as confirmed, count(*)::int as total
      from shown group by decision_id
    )
    select
      (select json_agg(json_build_object('key', a.party, 'name', ${partyNameSql}, 'regionId', a.region_id)
          order by a.department is null, a.regional_center_id, a.party)
        from (select distinct party, regional_center_id, region_id, department from shown) a) as parties,
      (select json_agg(json_build_object('id', d.id, 'resolutionId', r.id, 'resolutionNumber', r.number,
          'number', d.number, 'words', d.words, 'dueOn', d.due_on, 'progress',
          json_build_object('confirmed', l.confirmed, 'total', l.total), 'codes', l.codes, 'keys', l.keys)
          order by r.signed_on desc, r.id, d.number)
        from lines l join decisions d on d.id = l.decision_id
        join resolutions r on r.id = d.resolution_id and r.state = 'controlled') as decisions`);
  const parties = row?.parties ?? [];
  return filtered({ decisions: spread(row?.decisions ?? [], parties), parties }, filter);
}

/** Puts the letters of a decision at the places of their parties; a dot where a party has no card. */
function spread(lines: readonly Line[], parties: readonly BoardParty[]): readonly BoardDecision[] {
  const places = new Map(parties.map(({ key }, place) => [key, place]));
  return lines.map(({ codes, keys, ...decision }) => {
    const cells = parties.map(() => '.');
    keys.forEach((key, index) => {
      const place = places.get(key);
      if (place !== undefined) cells[place] = codes[index] ?? '.';
    });
    return { ...decision, cells: cells.join('') };
  });
}

/** Only lines and columns that hold something of what is looked for. */
function filtered(
  { decisions, parties }: ControlBoard,
  { state, search = '' }: Pick<ControlBoardInput, 'state' | 'search'>,
): ControlBoard {
  const named = parties.map(({ name }) => search === '' || isFoundIn(name, search));
  const seen = (decision: BoardDecision, index: number): boolean => {
    const cell = decision.cells[index] ?? '.';
    if (
      cell === '.' ||
      (state !== undefined && cell.toLowerCase() !== cellCodes[state satisfies ControlState])
    )
      return false;
    return named[index] === true || isFoundIn(decision.words, search);
  };
  const columns = parties.flatMap((_, index) => (decisions.some((line) => seen(line, index)) ? [index] : []));
  return {
    parties: columns.flatMap((index) => parties[index] ?? []),
    decisions: decisions
      .filter((line) => columns.some((index) => seen(line, index)))
      .map((line) => ({
        ...line,
        cells: columns.map((index) => (seen(line, index) ? line.cells[index] : '.')).join(''),
      })),
  };
}

/** Who does what in time, from the cards themselves; parties without cards are absent. */
export async function readDiscipline(
  tx: Transaction,
  { resolutionId, now }: { readonly resolutionId: string | null; readonly now: Date },
): Promise<readonly PartyDiscipline[]> {
  const number = (outcome: string) =>
    sql`(count(*) filter (where outcome = ${outcome}))::int as ${sql.identifier(outcome === 'on-time' ? 'onTime' : outcome)}`;
  return tx.execute<PartyDiscipline & Record<string, unknown>>(sql`
    select party, max(name) as name, count(*)::int as total, ${number('on-time')}, ${number('late')},
      ${number('overdue')}, ${number('open')}, ${number('undated')},
      (count(*) filter (where extensions > 0))::int as extended,
      round(avg(days) filter (where outcome in ('on-time', 'late', 'undated')), 1)::float as "averageDays"
    from (
      select a.party, ${partyNameSql} as name, ${outcomeSql(now)} as outcome, a.extensions,
        a.reported_on - a.assigned_on as days, a.department
      from assignments a join decisions d on d.id = a.decision_id
      join resolutions r on r.id = d.resolution_id and r.state = 'controlled'
      where ${resolutionId === null ? sql`true` : sql`r.id = ${resolutionId}`}
    ) cards
    group by party, department order by department is null, name, party`);
}
