import type { Database } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import type { AnswerSource } from './answer-source.ts';
import { campaignAttention } from './campaign-attention.ts';
import type { CampaignListener } from './campaign-listener.ts';
import type { CampaignSource } from './campaign-source.ts';
import type { CampaignMaking } from './campaign-making.ts';
import { campaigns, type Campaigns } from './campaigns.ts';
import { answers } from './requests/answers.ts';
import { makeRequest } from './requests/make-request.ts';
import { requestAttention } from './requests/request-attention.ts';
import { requestNotices } from './requests/request-notices.ts';
import { requests, type Requests } from './requests/requests.ts';

export interface CampaignServices {
  readonly campaigns: Campaigns;
  readonly requests: Requests;
}

export interface CampaignServiceOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  /** Address that links in letters begin with, without a slash at the end. */
  readonly publicUrl: string;
  /** Kinds that follow something else, as statistics follow the reports of a month. */
  readonly followed: readonly CampaignSource[];
  /** Kinds made by hand that are answered by things of another module; the others by a text. */
  readonly answeredByThings: readonly AnswerSource[];
  readonly listeners: readonly CampaignListener[];
  readonly now: () => Date;
}

export function campaignServices(options: CampaignServiceOptions): {
  readonly services: CampaignServices;
  readonly making: CampaignMaking;
  readonly attention: readonly AttentionSource[];
} {
  const { followed, answeredByThings, listeners, ...given } = options;
  const { database, outbox, publicUrl, now } = given;
  const byHand = answers(answeredByThings);
  const sources = [...followed, ...byHand.sources];
  const made = requests({ ...given, answers: byHand, listeners, notices: requestNotices(database) });
  return {
    services: { campaigns: campaigns({ ...given, sources }), requests: made },
    making: {
      make: (tx, actor, input) => makeRequest(tx, actor, { outbox, publicUrl, input, now: now() }),
    },
    attention: [campaignAttention({ database, sources, now }), requestAttention(made)],
  };
}
