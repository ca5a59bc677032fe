import { useEffect, useEffectEvent, useState } from 'react';

/** Whether changes arrive by themselves; 'lost' until the line is back. */
export type Liveness = 'connecting' | 'live' | 'lost';

export interface LiveListener {
  onData(): void;
  onConnectionStateChange(change: { readonly state: 'idle' | 'connecting' | 'pending' }): void;
  onError(): void;
}

/**
 * Listens while the component is on the screen: `useLive(campaignId, (on) => client.requests.changes.subscribe(
 * { campaignId }, on), reread)`.
 * @param key what is listened to; another one begins anew
 */
export function useLive(
  key: string,
  subscribe: (listener: LiveListener) => { unsubscribe(): void },
  onChange: () => void,
): Liveness {
  const [liveness, setLiveness] = useState<Liveness>('connecting');
  const changed = useEffectEvent(onChange);
  const begin = useEffectEvent(subscribe);

  useEffect(() => {
    const subscription = begin({
      onData: () => changed(),
      onConnectionStateChange: ({ state }) => setLiveness(state === 'pending' ? 'live' : 'lost'),
      onError: () => setLiveness('lost'),
    });
    return () => subscription.unsubscribe();
  }, [key]);

  return liveness;
}
