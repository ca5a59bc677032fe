import { channelKeys } from './channels/channel-keys.ts';
import { channelsRepository } from './channels/channels.repository.ts';
import { letGo } from './channels/let-go.ts';
import { tellAdministrators } from './channels/publications/publication-letters.ts';
import { networkAdapters } from './channels/network-adapters.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { MediaOptions, MediaSources, MediaSourcesOptions } from './media-section.ts';
import { todayBy } from './network/today.ts';
import { postFiguresClock, type PostFiguresClock } from './promotion/collect-figures.ts';
import type { Networks } from './promotion/desk.ts';
import { postPictures } from './promotion/post-pictures.ts';
import { promotionAttention } from './promotion/promotion-attention.ts';
import { promotionCalendar } from './promotion/promotion-calendar.ts';
import { promotionHealth } from './promotion/promotion-health.ts';
import { promotionSearch } from './promotion/promotion-search.ts';
import { promotionWorks } from './promotion/promotion-works.ts';
import { promotions, type Promotions } from './promotion/promotions.ts';
import { postClock, type PostClock } from './promotion/publish-posts.ts';

export interface PromotionServices {
  readonly promotions: Promotions;
  readonly postClock: PostClock;
  readonly postFigures: PostFiguresClock;
  readonly promotionWorks: readonly ScheduledWork[];
}

export function promotionSources({
  database,
  now,
}: MediaSourcesOptions): Pick<MediaSources, 'calendar' | 'files' | 'attention' | 'searched' | 'health'> {
  return {
    calendar: [promotionCalendar],
    files: [postPictures],
    attention: [promotionAttention({ database, now })],
    searched: [promotionSearch],
    health: [promotionHealth],
  };
}

/** Plans of promotion over the pages of networks that the channels' module keeps the keys of. */
export function promotionServices(options: MediaOptions): PromotionServices {
  const { database, env, outbox, publicUrl, now, storedFiles } = options;
  const today = todayBy(now);
  const { open } = channelKeys({ database, secretKey: env.SECRET_KEY });
  const networks: Networks = {
    ...{ adapters: networkAdapters(env), open },
    async letGo(tx, lost) {
      const channel = await channelsRepository(tx).lock(lost.channelId, null);
      const anew = await letGo(tx, { ...lost, reason: 'disconnected' });
      if (anew) await tellAdministrators(tx, { outbox, publicUrl }, { channel, now: lost.now });
    },
  };
  const posts = postClock({ database, networks, storedFiles });
  const figures = postFiguresClock({ database, networks });
  return {
    promotions: promotions({ database, outbox, networks, publicUrl, now, today }),
    postClock: posts,
    postFigures: figures,
    promotionWorks: promotionWorks({ posts, figures, now, today }),
  };
}
