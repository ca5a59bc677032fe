/** Where in the tree network → region → regional center → center something lies. Scalars only: policies compare them. */
export type Place =
  | { readonly kind: 'network' }
  | { readonly kind: 'region'; readonly regionId: number }
  | { readonly kind: 'regional-center'; readonly regionId: number; readonly regionalCenterId: number }
  | {
      readonly kind: 'center';
      readonly regionId: number;
      readonly regionalCenterId: number;
      readonly centerId: number;
    };

export const network: Place = { kind: 'network' };

/** True when the inner place is the outer one or lies below it. */
export function contains(outer: Place, inner: Place): boolean {
  switch (outer.kind) {
    case 'network':
      return true;
    case 'region':
      return inner.kind !== 'network' && inner.regionId === outer.regionId;
    case 'regional-center':
      return (
        (inner.kind === 'regional-center' || inner.kind === 'center') &&
        inner.regionalCenterId === outer.regionalCenterId
      );
    case 'center':
      return inner.kind === 'center' && inner.centerId === outer.centerId;
  }
}

export interface PlaceIds {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
}

/** The place as three columns: ids down to its level, null below. */
export function placeIds(place: Place): PlaceIds {
  switch (place.kind) {
    case 'network':
      return { regionId: null, regionalCenterId: null, centerId: null };
    case 'region':
      return { regionId: place.regionId, regionalCenterId: null, centerId: null };
    case 'regional-center':
      return { regionId: place.regionId, regionalCenterId: place.regionalCenterId, centerId: null };
    case 'center':
      return { regionId: place.regionId, regionalCenterId: place.regionalCenterId, centerId: place.centerId };
  }
}
