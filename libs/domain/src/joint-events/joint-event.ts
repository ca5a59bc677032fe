export const eventFormats = ['in-person', 'videoconference', 'broadcast', 'mixed'] as const;

export type EventFormat = (typeof eventFormats)[number];

/** A kind of event is headquarters' data: «лекция», «выставка». */
export interface EventKind {
  readonly code: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly position: number;
  /** Not offered any more; cards that have it keep it. */
  readonly archived: boolean;
}

export interface EventLink {
  readonly label: string;
  /** http or https */
  readonly url: string;
}

/** An organisation that holds the event: one of the registry, or only a name. */
export interface Organiser {
  readonly organizationId: number | null;
  readonly name: string;
}

/** What people fill in of a card. Instants are ISO texts in UTC; text that is not known yet is ''. */
export interface EventContent {
  readonly title: string;
  readonly kind: string;
  readonly format: EventFormat;
  /** Null until known; both or none. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** IANA zone of the place, in which the dates were typed and are shown first. */
  readonly zone: string;
  /** The centre of ours where it happens; null for elsewhere. */
  readonly placeCenterId: number | null;
  /** Name and address where it is not a centre of ours. */
  readonly place: string;
  readonly hall: string;
  readonly organisers: readonly Organiser[];
  /** The Presidential Library is one of the organisers. */
  readonly withLibrary: boolean;
  /** Offices that answer for it; no names of persons are needed. */
  readonly inCharge: readonly string[];
  /** Speakers and staff of the library who are asked to take part, wherever it happens. */
  readonly libraryPeople: readonly string[];
  /** It goes on air on the network's channel, which has one slot at a time. */
  readonly onAir: boolean;
  readonly audience: string;
  readonly description: string;
  readonly expectedInPerson: number | null;
  readonly expectedVideo: number | null;
  readonly links: readonly EventLink[];
}

export type ContentGap = 'dates' | 'place' | 'organisers' | 'in-charge' | 'audience' | 'expected-people';

/** What a card still lacks before it can be handed in; empty when nothing. */
export function contentGaps(content: EventContent): readonly ContentGap[] {
  const { format, placeCenterId, place, organisers, withLibrary, inCharge, audience } = content;
  const expected = content.expectedInPerson !== null || content.expectedVideo !== null;
  const remote = format === 'videoconference' || format === 'broadcast';
  const gaps: readonly (readonly [ContentGap, boolean])[] = [
    ['dates', content.startsAt === null || content.endsAt === null],
    ['place', !remote && placeCenterId === null && place === ''],
    ['organisers', organisers.length === 0 && !withLibrary],
    ['in-charge', inCharge.length === 0],
    ['audience', audience === ''],
    ['expected-people', !expected],
  ];
  return gaps.flatMap(([gap, missing]) => (missing ? [gap] : []));
}

/** The longest that one event may last: a longer one is a mistyped year more often than an exhibition. */
export const longestEventDays = 366;

export type SpanFault = 'end-before-start' | 'too-long';

/** What is wrong with the dates, or undefined; without dates nothing is. */
export function spanFault(startsAt: string | null, endsAt: string | null): SpanFault | undefined {
  if (startsAt === null || endsAt === null) return undefined;
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  if (minutes <= 0) return 'end-before-start';
  return minutes > longestEventDays * 24 * 60 ? 'too-long' : undefined;
}

/** What came of the event, told after it. */
export interface EventReport {
  readonly inPerson: number;
  readonly video: number;
  readonly words: string;
}
