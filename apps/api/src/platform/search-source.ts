import type { Actor } from '@pbnet/domain/access';
import type { SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** Kinds of things that modules are searched for; the shell has a group and an icon for each. */
export type ThingKind =
  | 'campaign'
  | 'joint-event'
  | 'meeting'
  | 'resolution'
  | 'contest'
  | 'agreement'
  | 'planned-opening'
  | 'partner'
  | 'opening-plan'
  | 'broadcast'
  | 'method'
  | 'promotion-plan'
  | 'video'
  | 'collection'
  | 'resource-item';

export interface FoundThing {
  readonly kind: ThingKind;
  readonly id: string;
  /** In people's own words. */
  readonly title: string;
  /** A day, a place, a number: what tells two of the same title apart. */
  readonly detail: string;
  /** Path of its page, beginning with a slash. */
  readonly to: string;
}

/** How what was typed is looked for: letters, case, «ё», the other keyboard layout and likeness are taken care of. */
export interface TypedText {
  /** True where the folded column fits: `fits(fold(sql\`m.title\`))`. */
  fits(folded: SQL): SQL;
  fold(column: SQL): SQL;
  /** For `order by`: the best first. */
  byFitness(folded: SQL): SQL;
}

/**
 * What a module is searched for. The transaction runs under the reader's own place, so row-level security narrows it;
 * a source whose tables are not narrowed narrows by itself, and gives nothing to a role that may not read it.
 */
export interface SearchSource {
  /** At most `most`, the best first. */
  find(
    tx: Transaction,
    actor: Actor,
    typed: TypedText & { readonly most: number },
  ): Promise<readonly FoundThing[]>;
}
