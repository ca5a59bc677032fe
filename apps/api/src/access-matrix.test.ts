import { DomainError } from '@pbnet/domain';
import { can, contains, staffRoles, type Actor, type StaffRole } from '@pbnet/domain/access';
import { placeKindOf } from '@pbnet/domain/identity';
import { TRPCError } from '@trpc/server';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { samples } from './access-matrix.inputs.ts';
import type { PlacedKind } from './places.ts';
import { appRouter } from './router.ts';
import { testApi, type Caller } from './testing/api.ts';
import { placedRecords } from './testing/placed-records.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './testing/network.ts';
import type { Access, Meta } from './trpc.ts';

interface Procedure {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly meta?: Partial<Meta> };
}

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

const api = await testApi();
await seedNetwork(api.database);

const ownPlaces = {
  network: networkPlace,
  region: networkPlace,
  'regional-center': regionalCenterPlace(1),
  center: centerPlace(11),
};
const actors = new Map<StaffRole, Actor>();
for (const role of staffRoles)
  actors.set(role, await seedActor(api.database, role, ownPlaces[placeKindOf(role)]));

/** No row of the database: what a reader's procedures say of it is a sentence, not a fault. */
const reader = { readerId: randomUUID(), sessionId: randomUUID() };

type Target = 'own' | 'foreign' | 'none';

const records = await placedRecords(api.database.raw);

function fieldsOf(access: Access): readonly (readonly [PlacedKind, string])[] {
  return access.kind === 'may' && access.place
    ? (Object.entries(access.place) as [PlacedKind, string][])
    : [];
}

/** The sample with its place fields set to the target's ids, or without them. */
function inputFor(path: string, access: Access, target: Target): unknown {
  const sample = samples[path];
  const fields = fieldsOf(access);
  if (fields.length === 0) return sample;
  const others = Object.entries(sample as object).filter(([name]) =>
    fields.every(([, field]) => field !== name),
  );
  const placedFields =
    target === 'none' ? [] : fields.map(([kind, name]) => [name, records[kind][target].id]);
  return Object.fromEntries([...others, ...placedFields]);
}

/** What must come of the call, by the declared access alone. */
function expected(access: Access, actor: Actor | null, target: Target): string {
  if (access.kind === 'open') return 'reached';
  // No session of the staff is a reader's.
  if (access.kind === 'reader') return 'UNAUTHORIZED';
  if (!actor) return 'UNAUTHORIZED';
  if (!can(actor, access.permission)) return 'role-forbidden';
  if (actor.place.kind === 'network') return 'reached';
  const within = fieldsOf(access).every(
    ([kind]) => target !== 'none' && contains(actor.place, records[kind][target].place),
  );
  return within ? 'reached' : 'place-forbidden';
}

interface Outcome {
  readonly what: string;
  readonly answer: unknown;
}

/** Refusals of the guard and faults by their name; everything that a use case itself says is 'reached'. */
function outcomeOf(error: unknown): string {
  if (!(error instanceof TRPCError)) return String(error);
  const { cause, code } = error;
  if (cause instanceof DomainError)
    return cause.key === 'role-forbidden' || cause.key === 'place-forbidden' ? cause.key : 'reached';
  return code === 'INTERNAL_SERVER_ERROR' ? `${code}: ${error.message} ${String(cause)}` : code;
}

function isSubscription(answer: unknown): answer is AsyncIterator<unknown> & AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

async function call(path: string, caller: Caller, input: unknown): Promise<Outcome> {
  const procedure = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller) as (
    given: unknown,
  ) => Promise<unknown>;
  try {
    const answer = await procedure(input);
    if (!isSubscription(answer)) return { what: 'reached', answer };
    await answer[Symbol.asyncIterator]().return?.();
    return { what: 'reached', answer: null };
  } catch (error) {
    return { what: outcomeOf(error), answer: null };
  }
}

const everybody: readonly (readonly [string, Actor | null])[] = [['nobody', null], ...actors];
const targets: readonly Target[] = ['own', 'foreign', 'none'];

describe.each(procedures)('%s', (path, { _def }) => {
  it('declares who may call it, and has a sample', () => {
    expect(
      _def.meta?.access,
      `${path} says nothing about access: build it with open(), may() or reader()`,
    ).toBeDefined();
    expect(Object.hasOwn(samples, path), `add '${path}' to access-matrix.inputs.ts`).toBe(true);
  });

  it('lets in whom it says, at the places it says, and nobody else', async () => {
    const access = _def.meta?.access;
    if (!access) return;
    const told: string[] = [];
    const seen: string[] = [];
    for (const [name, actor] of everybody)
      for (const target of fieldsOf(access).length === 0 ? (['own'] as const) : targets) {
        const wanted = expected(access, actor, target);
        const { what } = await call(path, api.as(actor), inputFor(path, access, target));
        // Without its place field the input of a role for the whole network is not valid: no guard's business.
        const shown = target === 'none' && wanted === 'reached' && what === 'BAD_REQUEST' ? 'reached' : what;
        told.push(`${name}, ${target}: ${wanted}`);
        seen.push(`${name}, ${target}: ${shown}`);
      }
    const byReader = await call(path, api.asReader(reader), inputFor(path, access, 'own'));
    told.push(`a reader: ${access.kind === 'may' ? 'UNAUTHORIZED' : 'reached'}`);
    seen.push(`a reader: ${byReader.what}`);
    expect(seen).toEqual(told);
    expect(
      seen.some((line) => line.endsWith(': reached')),
      'somebody who may call it',
    ).toBe(true);
  });
});

const foreignMarks = /ЦУД 2[12]|ЦУД 31|(?:center[23]\d|rc[23])@region\.example/;

it.each(['regional-head', 'center-manager'] as const)(
  'shows a %s nothing of foreign centres',
  async (role) => {
    const actor = actors.get(role) ?? null;
    for (const [path, { _def }] of procedures) {
      const access = _def.meta?.access;
      if (!access || _def.type !== 'query' || expected(access, actor, 'own') !== 'reached') continue;
      const { answer } = await call(path, api.as(actor), inputFor(path, access, 'own'));
      expect(JSON.stringify(answer) ?? '', path).not.toMatch(foreignMarks);
    }
  },
);

it.each([
  ['center-manager', 'accounts.list', 'role-forbidden'],
  ['regional-head', 'network.centers.close', 'role-forbidden'],
  ['director', 'accounts.invite', 'role-forbidden'],
  ['monitoring-officer', 'network.centers.open', 'role-forbidden'],
  ['media-editor', 'reports.save', 'role-forbidden'],
  ['administrator', 'accounts.list', 'reached'],
  ['center-manager', 'reports.get', 'reached'],
] as const)('by hand, whatever the table says: %s calls %s, %s', async (role, path, what) => {
  expect((await call(path, api.as(actors.get(role) ?? null), samples[path])).what).toBe(what);
});

it('names no sample of a procedure that is gone', () => {
  const paths = new Set(procedures.map(([path]) => path));
  expect(Object.keys(samples).filter((path) => !paths.has(path))).toEqual([]);
});
