import { isFoundIn } from '@pbnet/domain/platform';
import { cellCodes, type ControlState } from '@pbnet/domain/resolutions';
import type { ControlBoardInput } from '@pbnet/validation/resolutions';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { BoardDecision, BoardParty, ControlBoard, PartyDiscipline } from './card.ts';
import { boardSql, outcomeSql, partyNameSql } from './cards.repository.ts';

interface Row extends Record<string, unknown> {
  readonly decisions: readonly BoardDecision[] | null;
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
  const [row] = await tx.execute<Row>(sql`
    with shown as materialized (
      select distinct on (a.decision_id, a.party) a.decision_id, a.party, a.regional_center_id, a.region_id,
        a.department, ${codeSql(now)} as code, a.extensions
      from assignments a
      join decisions d on d.id = a.decision_id
      join resolutions r on r.id = d.resolution_id and r.state = 'controlled'
      where ${resolutionId === undefined ? sql`true` : sql`r.id = ${resolutionId}`}
        and ${regionId === undefined ? sql`true` : sql`a.region_id = ${regionId}`}
      order by a.decision_id, a.party, a.state = 'confirmed',
        case when a.state <> 'confirmed' then a.due_on end nulls last, a.instance desc
    ), parties as materialized (
      select a.party, ${partyNameSql} as name, a.region_id,
        row_number() over (order by a.department is null, a.regional_center_id, a.party) as place
      from (select distinct party, regional_center_id, region_id, department from shown) a
    ), lines as (
      select s.decision_id, string_agg(case when s.extensions > 0 then upper(s.code) else s.code end, '' order by p.place)
          as codes, array_agg(p.place order by p.place) as places,
        (count(*) filter (where s.code = 'c'))::int as confirmed, count(*)::int as total
      from shown s join parties p on p.party = s.party group by s.decision_id
    )
    select
      (select json_agg(json_build_object('key', party, 'name', name, 'regionId', region_id) order by place) from parties)
        as parties,
      (select json_agg(json_build_object('id', d.id, 'resolutionId', r.id, 'resolutionNumber', r.number,
          'number', d.number, 'words', d.words, 'dueOn', d.due_on, 'progress',
          json_build_object('confirmed', l.confirmed, 'total', l.total), 'cells', l.codes, 'places', l.places)
          order by r.signed_on desc, r.id, d.number)
        from lines l join decisions d on d.id = l.decision_id join resolutions r on r.id = d.resolution_id) as decisions`);
  return filtered({ decisions: spread(row), parties: row?.parties ?? [] }, filter);
}

/** Puts the letters of a decision at the places of their parties; a dot where a party has no card. */
function spread(row: Row | undefined): readonly BoardDecision[] {
  const width = row?.parties?.length ?? 0;
  return ((row?.decisions ?? []) as readonly (BoardDecision & { readonly places: readonly number[] })[]).map(
    ({ places, cells, ...decision }) => {
      const line = Array.from({ length: width }, () => '.');
      places.forEach((place, index) => {
        line[place - 1] = cells[index] ?? '.';
      });
      return { ...decision, cells: line.join('') };
    },
  );
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
