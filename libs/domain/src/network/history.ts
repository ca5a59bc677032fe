import type { Day } from '../month.ts';

/** What was true of a thing for a time; `validTo` is the first day on which it no longer was, null while it is. */
export interface Version<Facts> {
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly facts: Facts;
}

/** Versions of one thing in order of time, each beginning where the one before ends. */
export type History<Facts> = readonly Version<Facts>[];

export function holds(version: Pick<Version<unknown>, 'validFrom' | 'validTo'>, day: Day): boolean {
  return version.validFrom <= day && (version.validTo === null || day < version.validTo);
}

export function versionOn<Facts>(history: History<Facts>, day: Day): Version<Facts> | undefined {
  return history.find((version) => holds(version, day));
}

/** Other facts; what is absent stays as it was. */
export type Changes<Facts> = { readonly [Key in keyof Facts]?: Facts[Key] | undefined };

/** Names of the facts that the changes say something about. */
export function changedKeys<Facts extends object>(changes: Changes<Facts>): readonly (keyof Facts)[] {
  return (Object.keys(changes) as (keyof Facts)[]).filter((key) => changes[key] !== undefined);
}

function withChanges<Facts extends object>(
  facts: Facts,
  changes: Changes<Facts>,
  keys: readonly (keyof Facts)[],
): Facts {
  return { ...facts, ...Object.fromEntries(keys.map((key) => [key, changes[key]])) };
}

function same<Facts extends object>(one: Facts, other: Facts): boolean {
  return changedKeys(one).every((key) => one[key] === other[key]);
}

/** Joins neighbours that say the same: a change to what was so anyway leaves no trace. */
function joined<Facts extends object>(history: History<Facts>): History<Facts> {
  return history.reduce<Version<Facts>[]>((kept, version) => {
    const last = kept.at(-1);
    if (!last || !same(last.facts, version.facts)) return [...kept, version];
    return [...kept.slice(0, -1), { ...last, validTo: version.validTo }];
  }, []);
}

/** Cuts the version that holds on the day in two, so that one begins on it. */
function cut<Facts>(history: History<Facts>, day: Day): History<Facts> {
  return history.flatMap((version) =>
    holds(version, day) && version.validFrom !== day
      ? [
          { ...version, validTo: day },
          { ...version, validFrom: day },
        ]
      : [version],
  );
}

/**
 * The history with other facts from the day on. Each changed fact holds until the history itself changes that
 * fact again: a move planned for later stays planned when the name is changed before it.
 * Throws RangeError when no version holds on the day.
 */
export function changeFrom<Facts extends object>(
  history: History<Facts>,
  day: Day,
  changes: Changes<Facts>,
): History<Facts> {
  if (!versionOn(history, day)) throw new RangeError(`Nothing is known on ${day}`);
  const parts = cut(history, day);
  const first = parts.findIndex(({ validFrom }) => validFrom === day);
  const before = (index: number) => parts[index - 1]?.facts;
  const lasts = (key: keyof Facts, index: number) => {
    for (let at = first + 1; at <= index; at += 1)
      if (parts[at]?.facts[key] !== before(at)?.[key]) return false;
    return true;
  };
  return joined(
    parts.map((version, index) => {
      if (index < first) return version;
      const lasting = changedKeys(changes).filter((key) => lasts(key, index));
      return { ...version, facts: withChanges(version.facts, changes, lasting) };
    }),
  );
}

/** The history with the facts of one version put right: it was never so. Undefined when no version begins then. */
export function correctVersion<Facts extends object>(
  history: History<Facts>,
  validFrom: Day,
  changes: Changes<Facts>,
): History<Facts> | undefined {
  if (!history.some((version) => version.validFrom === validFrom)) return undefined;
  return joined(
    history.map((version) =>
      version.validFrom === validFrom
        ? { ...version, facts: withChanges(version.facts, changes, changedKeys(changes)) }
        : version,
    ),
  );
}
