import { requestKinds, stateWithBrought, type RequestKind } from '@pbnet/domain/campaigns';
import type { Transaction } from '../../database.ts';
import type { AnswerItem, AnswerSource, BroughtAnswer } from '../answer-source.ts';
import type { CampaignSource } from '../campaign-source.ts';
import { requestSource } from './request-source.ts';
import { submissionsRepository, type StoredSubmission } from './submissions.repository.ts';

/** A card's answer, whether a text or things brought: `state` counts both. */
export interface Answer extends StoredSubmission {
  readonly items: readonly AnswerItem[];
  /** When the first thing was handed in; null where a text answers. */
  readonly broughtAt: Date | null;
}

export interface AnswersOf {
  readonly id: string;
  readonly kind: RequestKind;
}

/** Answers of campaigns made by hand, of every kind in its own way. */
export interface Answers {
  /** One for each kind. */
  readonly sources: readonly CampaignSource[];
  source(kind: RequestKind): CampaignSource;
  /** Whose things answer the kind; undefined where a text does. */
  things(kind: RequestKind): AnswerSource | undefined;
  of(tx: Transaction, campaign: AnswersOf, only: number | null): Promise<readonly Answer[]>;
  /** What was brought to these campaigns, one query for each kind. */
  brought(
    tx: Transaction,
    campaigns: readonly AnswersOf[],
    only: number | null,
  ): Promise<readonly BroughtAnswer[]>;
}

export function answers(answeredByThings: readonly AnswerSource[]): Answers {
  const things = (kind: RequestKind) => answeredByThings.find((source) => source.kind === kind);

  async function brought(tx: Transaction, campaigns: readonly AnswersOf[], only: number | null) {
    const found: BroughtAnswer[] = [];
    for (const source of answeredByThings) {
      const ids = campaigns.flatMap(({ id, kind }) => (kind === source.kind ? [id] : []));
      if (ids.length > 0) found.push(...(await source.answers(tx, ids, only)));
    }
    return found;
  }

  async function of(tx: Transaction, campaign: AnswersOf, only: number | null) {
    const own = new Map((await brought(tx, [campaign], only)).map((one) => [one.regionalCenterId, one]));
    return (await submissionsRepository(tx).of(campaign.id, only)).map((stored): Answer => {
      const its = own.get(stored.regionalCenterId);
      return {
        ...stored,
        state: stateWithBrought(stored.state, its?.state),
        items: its?.items ?? [],
        broughtAt: its?.answeredAt ?? null,
      };
    });
  }

  const sources = requestKinds.map((kind) => requestSource(kind, of));
  return {
    sources,
    source(kind) {
      const source = sources.find((candidate) => candidate.kind === kind);
      if (!source) throw new Error(`No source for campaigns of the kind ${kind}`);
      return source;
    },
    things,
    of,
    brought,
  };
}
