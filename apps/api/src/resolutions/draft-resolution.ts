import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { draftPreamble, preambleGaps } from '@pbnet/domain/resolutions';
import type { CreateResolution, ResolutionCommand, SaveResolution } from '@pbnet/validation/resolutions';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { checkParties } from './parties.ts';
import { decisionView, type Reading } from './read-resolution.ts';
import { resolutionsRepository, type ResolutionRow } from './resolutions.repository.ts';

const prioritiesTitle = 'Приоритетные задачи региональной сети';

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function auditResolution(
  tx: Transaction,
  actor: Actor,
  { action, id, ...change }: Told,
): Promise<void> {
  return audit(tx, actor, { action: `resolution.${action}`, entity: 'resolution', entityId: id, ...change });
}

/** An empty draft, or one of a meeting with the preamble that its facts make; sent twice, it is made once. */
export async function createResolution(
  tx: Transaction,
  actor: Actor,
  { id, title, meetingId, meetingFacts }: CreateResolution & Reading,
): Promise<{ readonly id: string }> {
  const facts = meetingId === null ? undefined : await meetingFacts.facts(tx, meetingId);
  if (meetingId !== null && !facts) throw new DomainError('not-found', 'not-found');
  const repository = resolutionsRepository(tx);
  const added = await repository.add({
    ...{ id, title, meetingId, prioritiesTitle },
    facts: facts ?? null,
    preamble: facts ? draftPreamble(facts) : '',
    createdBy: actor.accountId,
  });
  if (!added) {
    const there = await repository.byId(id);
    if (there) return { id };
    const other = meetingId === null ? undefined : await repository.ofMeeting(meetingId);
    throw new DomainError('conflict', 'meeting-has-resolution', { resolutionId: other?.id ?? null });
  }
  await auditResolution(tx, actor, { action: 'create', id, after: { title, meetingId } });
  return { id };
}

/** The draft as the person had it before the eyes, locked. */
export async function lockDraft(
  tx: Transaction,
  { id, version }: ResolutionCommand,
  states: readonly ResolutionRow['state'][],
): Promise<ResolutionRow> {
  const row = await resolutionsRepository(tx).lock(id);
  if (!row) throw new DomainError('not-found', 'not-found');
  if (!states.includes(row.state))
    throw new DomainError(
      'rule-broken',
      states.includes('draft') ? 'resolution-not-draft' : 'resolution-state-wrong',
    );
  if (row.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: await draftOf(tx, row) });
  return row;
}

/** The stored draft in the shape of a save. */
async function draftOf(
  tx: Transaction,
  { id, title, preamble, ...row }: ResolutionRow,
): Promise<SaveResolution> {
  const decisions = (await resolutionsRepository(tx).decisions(id)).map(decisionView);
  return {
    ...{ id, version: row.version, title, preamble },
    prioritiesTitle: row.prioritiesTitle,
    priorities: [...row.priorities],
    decisions: decisions.map(({ words, parties, due, recurrence, awaits, controllerId, id: decisionId }) => ({
      id: decisionId,
      words,
      parties: {
        departments: [...parties.departments],
        regionalCenters: parties.regionalCenters === 'all' ? 'all' : [...parties.regionalCenters],
      },
      ...{ due, recurrence, awaits, controllerId },
    })),
  };
}

const content = ({ version: _, ...draft }: SaveResolution) => JSON.stringify(sorted(draft));

/** The same order of keys however the object came to be: jsonb keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

export async function saveResolution(
  tx: Transaction,
  actor: Actor,
  { input, now }: { readonly input: SaveResolution; readonly now: Date },
): Promise<void> {
  const repository = resolutionsRepository(tx);
  const { id, version, title, preamble, decisions } = input;
  const stored = await repository.lock(id);
  if (!stored) throw new DomainError('not-found', 'not-found');
  const before = await draftOf(tx, stored);
  const repeated = stored.version === version + 1 && content(before) === content(input);
  if (stored.state === 'draft' && repeated) return;
  await lockDraft(tx, input, ['draft']);
  await checkParties(tx, decisions, now);
  await repository.replaceDecisions(id, decisions);
  await repository.change(id, {
    ...{ title, preamble, prioritiesTitle: input.prioritiesTitle },
    priorities: input.priorities,
  });
  await auditResolution(tx, actor, { action: 'save', id, before, after: input });
}

/** Computes the numbers of the preamble anew; the words stay. */
export async function refreshFacts(
  tx: Transaction,
  actor: Actor,
  { command, meetingFacts }: Pick<Reading, 'meetingFacts'> & { readonly command: ResolutionCommand },
): Promise<void> {
  const row = await lockDraft(tx, command, ['draft']);
  const facts = row.meetingId === null ? undefined : await meetingFacts.facts(tx, row.meetingId);
  if (!facts) throw new DomainError('not-found', 'not-found');
  const preamble = row.preamble.trim() === '' ? draftPreamble(facts) : row.preamble;
  await resolutionsRepository(tx).change(row.id, { facts, preamble });
  await auditResolution(tx, actor, { action: 'refresh-facts', id: row.id, before: row.facts, after: facts });
}

/** Passes the draft on to the director: nothing in it is left open but parties and dates. */
export async function agreeResolution(
  tx: Transaction,
  actor: Actor,
  { command, now }: { readonly command: ResolutionCommand; readonly now: Date },
): Promise<void> {
  const row = await lockDraft(tx, command, ['draft']);
  const repository = resolutionsRepository(tx);
  if ((await repository.decisions(row.id)).length === 0)
    throw new DomainError('rule-broken', 'resolution-empty');
  refuseGaps(row);
  await repository.change(row.id, { state: 'agreed', agreedBy: actor.accountId, agreedAt: now });
  await auditResolution(tx, actor, { action: 'agree', id: row.id, before: 'draft', after: 'agreed' });
}

export async function reopenResolution(
  tx: Transaction,
  actor: Actor,
  command: ResolutionCommand,
): Promise<void> {
  const row = await lockDraft(tx, command, ['agreed']);
  await resolutionsRepository(tx).change(row.id, { state: 'draft', agreedBy: null, agreedAt: null });
  await auditResolution(tx, actor, { action: 'reopen', id: row.id, before: 'agreed', after: 'draft' });
}

export function refuseGaps({ preamble, facts }: ResolutionRow): void {
  const gaps = preambleGaps(preamble, facts);
  if (gaps.length > 0) throw new DomainError('rule-broken', 'preamble-gaps', { gaps: gaps.join(', ') });
}
