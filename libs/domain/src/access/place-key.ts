import type { Place } from './place.ts';

/** A place by its own id alone, as addresses and queries name it. */
export type PlaceRef =
  | { readonly kind: 'network' }
  | { readonly kind: 'region' | 'regional-center' | 'center'; readonly id: number };

const prefixes = { region: 'region', 'regional-center': 'rc', center: 'center' } as const;

const kinds = { region: 'region', rc: 'regional-center', center: 'center' } as const;

/** 'network', 'region-12', 'rc-5' or 'center-871'. */
export function placeKey(ref: PlaceRef): string {
  return ref.kind === 'network' ? 'network' : `${prefixes[ref.kind]}-${ref.id}`;
}

/** The place that a key names, or undefined when the text is no key. */
export function parsePlaceKey(text: string): PlaceRef | undefined {
  if (text === 'network') return { kind: 'network' };
  const match = /^(region|rc|center)-([1-9]\d{0,8})$/.exec(text);
  const prefix = match?.[1] as keyof typeof kinds | undefined;
  return prefix && { kind: kinds[prefix], id: Number(match?.[2]) };
}

export function placeRef(place: Place): PlaceRef {
  switch (place.kind) {
    case 'network':
      return { kind: 'network' };
    case 'region':
      return { kind: 'region', id: place.regionId };
    case 'regional-center':
      return { kind: 'regional-center', id: place.regionalCenterId };
    case 'center':
      return { kind: 'center', id: place.centerId };
  }
}
