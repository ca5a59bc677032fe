import type { RequestKind } from '@pbnet/domain/campaigns';
import type { Words } from '@pbnet/domain/platform';
import type { Transaction } from '../database.ts';

/** One of the things that a regional center brings: a joint event, a planned opening, a new agreement. */
export interface AnswerItem {
  /** Stable for the thing: 'joint-event:<uuid>'. */
  readonly key: string;
  /** In people's own words. */
  readonly title: string;
  /** Its state in the words of its module: «черновик», «согласовано». */
  readonly state: Words;
  /** Path of its page, beginning with a slash. */
  readonly to: string;
}

/** What one regional center has brought to one campaign. */
export interface BroughtAnswer {
  readonly campaignId: string;
  readonly regionalCenterId: number;
  /**
   * 'draft' while nothing is handed in; 'submitted' from the first thing handed in; 'returned' while something came
   * back and waits for the regional center; 'accepted' when headquarters has decided on everything handed in.
   */
  readonly state: 'draft' | 'submitted' | 'returned' | 'accepted';
  /** When the first thing was handed in: after the regional center's own due day it is late. Null while nothing is. */
  readonly answeredAt: Date | null;
  /** All of them, drafts included, in the order to be shown. */
  readonly items: readonly AnswerItem[];
}

/**
 * How a kind of campaign is answered by things of its own module instead of a text. The module implements it and
 * services.ts hands it to `requests`; kinds without one are answered by a text. The engine keeps everything else:
 * whom it asks and by when, «нам нечего сообщить», extensions, reminders, the board, closing with a summary.
 * The same transaction asks, so row-level security narrows what a regional center's own reading finds.
 */
export interface AnswerSource {
  readonly kind: RequestKind;
  /**
   * For all these campaigns in one query. A regional center that has brought nothing, not even a draft, is left out.
   * @param only one regional center, or null for all that the transaction sees
   */
  answers(
    tx: Transaction,
    campaignIds: readonly string[],
    only: number | null,
  ): Promise<readonly BroughtAnswer[]>;
  /** Path where a regional center adds one: '/events/joint/new?campaign=<id>', and what the link there says. */
  readonly bring: { readonly words: Words; to(campaignId: string): string };
}
