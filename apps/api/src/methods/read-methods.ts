import { DomainError } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { changedMethodFields, methodGaps } from '@pbnet/domain/methods';
import type { ListMethods } from '@pbnet/validation/methods';
import { sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { workingContent } from './change-method.ts';
import { allowedMethodCommands, isAuthor, isOwnMethod } from './method-rights.ts';
import type { Method, MethodBrief, MethodCard, MethodEdition, MethodFilters, MethodPage } from './method.ts';
import { methodsRepository, type PlacedBrief } from './methods.repository.ts';
import { namedIndicators } from './named-indicators.ts';

const pageSize = 20;

/** True for the rows that were made by the actor's own side; `column` names the regional center. */
function ofOwnSide({ place }: Actor, column: SQL): SQL {
  if (place.kind === 'network') return sql`true`;
  if (place.kind === 'regional-center') return sql`${column} = ${place.regionalCenterId}`;
  return sql`false`;
}

function ownSide(actor: Actor): SQL {
  return actor.place.kind === 'network'
    ? sql`m.regional_center_id is null`
    : ofOwnSide(actor, sql`m.regional_center_id`);
}

function ownApplications({ place }: Actor): SQL {
  if (place.kind === 'regional-center') return sql`p.regional_center_id = ${place.regionalCenterId}`;
  return place.kind === 'center' ? sql`p.center_id = ${place.centerId}` : sql`false`;
}

function shown(asked: ListMethods['show'], actor: Actor): SQL {
  switch (asked) {
    case undefined:
    case 'published':
    case 'recommended':
      return sql`m.edition > 0 and m.state <> 'archived'`;
    case 'own':
      return ownSide(actor);
    case 'applied':
      return sql`m.edition > 0 and exists (
        select from method_applications p where p.method_id = m.id and ${ownApplications(actor)})`;
    case 'archived':
      return sql`m.state = 'archived'`;
    default:
      return sql`m.state = ${asked} and ${ofOwnSide(actor, sql`m.regional_center_id`)}`;
  }
}

/** Words as a librarian types them: any form of the word, «е» for «ё», the last one unfinished. */
function wordsOf(search: string): SQL | undefined {
  const folded = foldedSearch(search);
  if (folded === '') return undefined;
  const whole = sql`m.search @@ websearch_to_tsquery('russian', ${folded})`;
  const { 0: last, index = 0 } = /[\p{L}\p{N}]+$/u.exec(folded) ?? {};
  if (last === undefined || last.length < 2) return whole;
  const like = `%${folded.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const begun = sql`to_tsquery('simple', ${`${last.toLowerCase()}:*`})`;
  const before = folded.slice(0, index);
  const finished = sql`websearch_to_tsquery('russian', ${before})`;
  const unfinished = before.trim() === '' ? begun : sql`(${finished} && ${begun})`;
  return sql`(${whole} or m.search @@ ${unfinished} or lower(translate(m.title, 'Ёё', 'Ее')) like ${like})`;
}

const foldedSearch = (search: string) => search.replaceAll('ё', 'е').replaceAll('Ё', 'Е').trim();

function whereOf(asked: ListMethods, actor: Actor): SQL {
  const { theme, indicator, regionId, search = '' } = asked;
  return sql.join(
    [
      shown(asked.show, actor),
      theme === undefined ? sql`true` : sql`m.themes @> array[${theme}]::text[]`,
      indicator === undefined ? sql`true` : sql`m.indicators @> array[${indicator}]::text[]`,
      regionId === undefined ? sql`true` : sql`m.region_id = ${regionId}`,
      wordsOf(search) ?? sql`true`,
    ],
    sql` and `,
  );
}

/** With words the best fitting first, else the newest. */
export async function listMethods(tx: Transaction, actor: Actor, asked: ListMethods): Promise<MethodPage> {
  const repository = methodsRepository(tx);
  const { page = 1, search = '' } = asked;
  const where = whereOf(asked, actor);
  const folded = foldedSearch(search);
  const order =
    folded === ''
      ? sql`m.published_at desc nulls first, m.title, m.id`
      : sql`ts_rank(m.search, websearch_to_tsquery('russian', ${folded})) desc, m.title, m.id`;
  const rows = await repository.briefs({ where, order, limit: pageSize, offset: (page - 1) * pageSize });
  return { rows: rows.map(briefFor(actor)), total: await repository.count(where), pageSize };
}

/** Nobody is shown that another side works at a new edition. */
export function briefFor(actor: Actor): (brief: PlacedBrief) => MethodBrief {
  return ({ regionalCenterId, ...brief }) => {
    const own = isOwnMethod(actor, { regionalCenterId }) && can(actor, 'method.edit');
    return { ...brief, own, state: own || brief.state === 'archived' ? brief.state : 'published' };
  };
}

export async function methodFilters(tx: Transaction): Promise<MethodFilters> {
  const themes = await tx.execute<{ theme: string }>(sql`
    select distinct theme from methods m, unnest(m.themes) theme where m.edition > 0 and m.state <> 'archived'
    order by theme`);
  return { themes: themes.map(({ theme }) => theme), indicators: await namedIndicators(tx) };
}

export async function readMethod(tx: Transaction, actor: Actor, id: string): Promise<MethodCard> {
  const repository = methodsRepository(tx);
  const method = await repository.byId(id);
  if (!method) throw new DomainError('not-found', 'not-found');
  const own = isOwnMethod(actor, method) && can(actor, 'method.edit');
  const editions = await repository.editions(id);
  const shared = method.edition > 0;
  const feedback = await asOwner(tx, () => repository.feedback(id, actor.accountId));
  return {
    method: own ? workingCopy(method) : publicCopy(method),
    published: own && method.draft !== null && shared ? publicCopy(method) : null,
    may: mayOf(actor, method),
    gaps: own ? methodGaps(workingContent(method)) : [],
    editions: withChanges(editions),
    applications: await asOwner(tx, () => repository.applications(id, ownApplications(actor))),
    feedback,
  };
}

function mayOf(actor: Actor, method: Method): MethodCard['may'] {
  const offered = method.edition > 0 && method.state !== 'archived';
  return [
    ...allowedMethodCommands(actor, method),
    ...(offered && can(actor, 'method.apply') ? (['apply'] as const) : []),
    ...(can(actor, 'method.edit') && isOwnMethod(actor, method) ? (['answer'] as const) : []),
    ...(offered && can(actor, 'method.read') && !isAuthor(actor, method) ? (['rate'] as const) : []),
  ];
}

function workingCopy(method: Method): MethodCard['method'] {
  const { draft: _, ...rest } = method;
  return { ...rest, ...workingContent(method) };
}

function publicCopy({ draft: _, ...method }: Method): MethodCard['method'] {
  const state = method.state === 'archived' ? 'archived' : 'published';
  return { ...method, state, changes: '', reason: null, submittedAt: null };
}

function withChanges(editions: readonly Omit<MethodEdition, 'changed'>[]): readonly MethodEdition[] {
  return editions.map((edition, index) => ({
    ...edition,
    changed: changedMethodFields(editions[index + 1]?.content ?? null, edition.content),
  }));
}
