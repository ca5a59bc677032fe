/** What each method takes of which bucket, as Google publishes it. */
const costs: Readonly<Record<string, { readonly bucket: Bucket; readonly amount: number }>> = {
  'videos.insert': { bucket: 'uploads', amount: 1 },
  'videos.update': { bucket: 'units', amount: 50 },
  'videos.delete': { bucket: 'units', amount: 50 },
  'captions.list': { bucket: 'units', amount: 50 },
  'captions.insert': { bucket: 'units', amount: 400 },
  'captions.update': { bucket: 'units', amount: 450 },
  'captions.delete': { bucket: 'units', amount: 50 },
  'thumbnails.set': { bucket: 'units', amount: 50 },
  'playlists.insert': { bucket: 'units', amount: 50 },
  'playlistItems.insert': { bucket: 'units', amount: 50 },
  'liveBroadcasts.insert': { bucket: 'units', amount: 50 },
  'liveBroadcasts.bind': { bucket: 'units', amount: 50 },
  'liveBroadcasts.transition': { bucket: 'units', amount: 50 },
  'liveBroadcasts.delete': { bucket: 'units', amount: 50 },
  'liveStreams.insert': { bucket: 'units', amount: 50 },
};

type Bucket = 'units' | 'uploads';

export type QuotaUsed = Record<Bucket, number>;

export const quotaLimits: Readonly<QuotaUsed> = { units: 10_000, uploads: 100 };

const pacificDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });

export interface Quota {
  /** False when the rest of the day does not pay the call. A method without a price costs one unit. */
  pay(method: string): boolean;
  used(): Readonly<QuotaUsed>;
}

/** Counted by the day of California, as the real one is. */
export function createQuota(now: () => Date): Quota {
  let day = '';
  let used: QuotaUsed = { units: 0, uploads: 0 };

  const today = () => {
    const current = pacificDay.format(now());
    if (current !== day) [day, used] = [current, { units: 0, uploads: 0 }];
    return used;
  };

  return {
    pay(method) {
      const { bucket, amount } = costs[method] ?? { bucket: 'units', amount: 1 };
      const counted = today();
      if (counted[bucket] + amount > quotaLimits[bucket]) return false;
      counted[bucket] += amount;
      return true;
    },
    used: () => ({ ...today() }),
  };
}
