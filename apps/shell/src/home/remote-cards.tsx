import type { Registry, RegistryEntry } from '@pbnet/domain/platform';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';

export interface CardSource {
  readonly entry: RegistryEntry;
  readonly cardId: string;
}

export interface RemoteCardsProps {
  readonly sources: readonly CardSource[];
  /** Null when the micro-frontend did not come: its card is then left out. */
  load(source: CardSource): Promise<ComponentType | null>;
}

/** Cards of micro-frontends under the home page's own list; they come after it and may fail one by one. */
export function RemoteCards({ sources, load }: RemoteCardsProps) {
  return sources.map((source) => (
    <RemoteCard key={`${source.entry.id}:${source.cardId}`} source={source} load={load} />
  ));
}

interface RemoteCardProps extends Pick<RemoteCardsProps, 'load'> {
  readonly source: CardSource;
}

function RemoteCard({ source, load }: RemoteCardProps) {
  const { data } = useQuery({
    queryKey: ['home-card', source.entry.id, source.entry.release, source.cardId],
    queryFn: async () => ({ Card: await load(source) }),
    staleTime: Infinity,
  });
  return data?.Card ? <data.Card /> : null;
}

/** The cards that the registry declares and the person may see. */
export function cardSources(registry: Registry, may: (permission: string) => boolean): readonly CardSource[] {
  return registry
    .flatMap((entry) => entry.module.homeCards.map((card) => ({ entry, card })))
    .filter(({ card }) => may(card.permission))
    .toSorted((left, right) => left.card.order - right.card.order)
    .map(({ entry, card }) => ({ entry, cardId: card.id }));
}
