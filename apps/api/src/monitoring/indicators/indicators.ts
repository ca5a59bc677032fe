import { DomainError, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { HardRule, ReportForm } from '@pbnet/domain/monitoring';
import type {
  AddIndicator,
  ChangeIndicator,
  ChangeRules,
  RetireIndicator,
} from '@pbnet/validation/monitoring';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { formOf } from './form.ts';
import { indicatorsRepository, type RuleVersion, type StoredVersion } from './indicators.repository.ts';

/** Every version of the indicators and rules, in the order of the form. */
export interface IndicatorCatalogue {
  readonly versions: readonly StoredVersion[];
  readonly rules: readonly RuleVersion[];
  /** The first month whose form can still be changed. */
  readonly newestOpenedMonth: Month | null;
}

export interface Indicators {
  form(month: Month): Promise<ReportForm>;
  catalogue(): Promise<IndicatorCatalogue>;
  add(actor: Actor, input: AddIndicator): Promise<void>;
  change(actor: Actor, input: ChangeIndicator): Promise<void>;
  retire(actor: Actor, input: RetireIndicator): Promise<void>;
  changeRules(actor: Actor, input: ChangeRules): Promise<void>;
}

type Repository = ReturnType<typeof indicatorsRepository>;

async function refuseFormInUse(repository: Repository, from: Month): Promise<void> {
  const newest = await repository.newestOpenedMonth();
  if (newest && from <= newest)
    throw new DomainError('rule-broken', 'indicator-form-in-use', { month: from });
}

async function lockCurrent(repository: Repository, input: RetireIndicator): Promise<StoredVersion> {
  await refuseFormInUse(repository, input.from);
  const current = await repository.lock(input.code, input.from);
  if (!current) throw new DomainError('not-found', 'not-found');
  if (current.id !== input.versionId) throw new DomainError('conflict', 'stale-edit', { current });
  return current;
}

/** What a change of an indicator may change, for the audit log. */
function wordingOf({ validFrom: from, nameRu, nameEn, unit, kind, zeroPolicy }: StoredVersion) {
  return { nameRu, nameEn, unit, kind, zeroPolicy, from };
}

function codesOf(rule: HardRule): readonly string[] {
  return rule.kind === 'requires' ? [rule.code, rule.needs] : [rule.code, rule.of];
}

async function refuseUnknownCodes(repository: Repository, input: ChangeRules): Promise<void> {
  const known = new Set((await repository.ofMonth(input.from)).map(({ code }) => code));
  const unknown = input.hardRules.flatMap(codesOf).find((code) => !known.has(code));
  if (unknown) throw new DomainError('rule-broken', 'indicator-rule-unknown', { code: unknown });
}

export function indicators(database: Database): Indicators {
  const read = <T>(work: (tx: Transaction) => Promise<T>) => database.system(work);

  return {
    form: (month) => read((tx) => formOf(tx, month)),

    catalogue: () =>
      read(async (tx) => {
        const repository = indicatorsRepository(tx);
        return {
          versions: await repository.all(),
          rules: await repository.rules(),
          newestOpenedMonth: (await repository.newestOpenedMonth()) ?? null,
        };
      }),

    add: (actor, { from, ...indicator }) =>
      database.as(actor, async (tx) => {
        const repository = indicatorsRepository(tx);
        await refuseFormInUse(repository, from);
        const added = await repository.add(indicator, from);
        if (!added) throw new DomainError('rule-broken', 'indicator-code-taken', { code: indicator.code });
        const after = { ...indicator, from };
        await audit(tx, actor, {
          action: 'indicator.add',
          entity: 'indicator',
          entityId: indicator.code,
          after,
        });
      }),

    change: (actor, input) =>
      database.as(actor, async (tx) => {
        const repository = indicatorsRepository(tx);
        const before = await lockCurrent(repository, input);
        const { code, from, versionId: _versionId, ...next } = input;
        await repository.supersede(before, next, from);
        const after = { ...next, from };
        await audit(tx, actor, {
          action: 'indicator.change',
          entity: 'indicator',
          entityId: code,
          before: wordingOf(before),
          after,
        });
      }),

    retire: (actor, input) =>
      database.as(actor, async (tx) => {
        const repository = indicatorsRepository(tx);
        const before = await lockCurrent(repository, input);
        await repository.removeAfter(input.code, input.from);
        await repository.end(before, input.from);
        const after = { until: input.from };
        await audit(tx, actor, {
          action: 'indicator.retire',
          entity: 'indicator',
          entityId: input.code,
          after,
        });
      }),

    changeRules: (actor, input) =>
      database.as(actor, async (tx) => {
        const repository = indicatorsRepository(tx);
        await refuseFormInUse(repository, input.from);
        await refuseUnknownCodes(repository, input);
        const before = await repository.rulesOf(input.from);
        const { from: validFrom, hardRules, softRules } = input;
        const after = { validFrom, hardRules, softRules };
        await repository.keepRules(after);
        await audit(tx, actor, {
          action: 'indicator.rules',
          entity: 'indicator-rules',
          entityId: validFrom,
          before,
          after,
        });
      }),
  };
}
