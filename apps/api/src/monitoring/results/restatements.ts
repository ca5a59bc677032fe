import { handedIn, type PlaceFigures, type ResultFigures, type Total } from '@pbnet/domain/monitoring';

export interface RestatedPlace {
  readonly kind: 'network' | 'district' | 'region' | 'regional-center';
  /** '' for the network, the district's code, or the id. */
  readonly key: string;
}

/** A frozen figure that the reports no longer give. */
export interface Restatement {
  readonly place: RestatedPlace;
  /** The indicator, or null where the number of reports handed in has changed. */
  readonly code: string | null;
  readonly frozen: Total;
  readonly now: Total;
  /** Centres in the frozen and in the present total. */
  readonly frozenCounted: number;
  readonly nowCounted: number;
}

interface Compared {
  readonly place: RestatedPlace;
  readonly frozen: PlaceFigures;
  readonly now: PlaceFigures | undefined;
}

/** Pairs every frozen place with its present figures. A place that the reports no longer know has none. */
function pairs(frozen: ResultFigures, now: ResultFigures): readonly Compared[] {
  const districts = new Map(now.districts.map((place) => [place.code, place]));
  const regions = new Map(now.regions.map((place) => [place.id, place]));
  const centers = new Map(now.regionalCenters.map((place) => [place.id, place]));
  return [
    { place: { kind: 'network', key: '' }, frozen: frozen.network, now: now.network },
    ...frozen.districts.map((place) => ({
      place: { kind: 'district' as const, key: place.code },
      frozen: place,
      now: districts.get(place.code),
    })),
    ...frozen.regions.map((place) => ({
      place: { kind: 'region' as const, key: String(place.id) },
      frozen: place,
      now: regions.get(place.id),
    })),
    ...frozen.regionalCenters.map((place) => ({
      place: { kind: 'regional-center' as const, key: String(place.id) },
      frozen: place,
      now: centers.get(place.id),
    })),
  ];
}

/** What would stand in the frozen results if they were made of today's reports: only what differs. */
export function restatements(frozen: ResultFigures, live: ResultFigures): readonly Restatement[] {
  const positions = new Map(live.indicators.map(({ code }, index) => [code, index]));
  return pairs(frozen, live).flatMap(({ place, frozen: then, now }) => {
    const reports: Restatement = {
      place,
      code: null,
      frozen: handedIn(then),
      now: now ? handedIn(now) : 0,
      frozenCounted: then.expected,
      nowCounted: now?.expected ?? 0,
    };
    const totals = frozen.indicators.map(({ code }, index): Restatement => {
      const position = positions.get(code) ?? -1;
      return {
        place,
        code,
        frozen: then.totals[index] ?? null,
        now: now?.totals[position] ?? null,
        frozenCounted: then.counted[index] ?? 0,
        nowCounted: now?.counted[position] ?? 0,
      };
    });
    return [reports, ...totals].filter(
      (figure) => figure.frozen !== figure.now || figure.frozenCounted !== figure.nowCounted,
    );
  });
}
