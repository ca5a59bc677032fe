export const broadcastSources = ['camera', 'encoder', 'videoconference', 'recording'] as const;

/** Where the picture comes from. */
export type BroadcastSource = (typeof broadcastSources)[number];

/** The longest broadcast, in hours: a longer span is a slip of the keyboard. */
export const longestBroadcastHours = 24;

/** What the request says. Instants are ISO texts in UTC. */
export interface BroadcastContent {
  readonly title: string;
  readonly description: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** IANA zone of the place it is broadcast from. */
  readonly zone: string;
  readonly source: BroadcastSource;
  readonly isPublic: boolean;
  /** Who sits at the equipment, and how to reach them; personal data. */
  readonly technician: string;
  readonly technicianContact: string;
  readonly jointEventId: string | null;
  readonly meetingId: string | null;
  readonly sessionId: string | null;
}

export type SpanFault = 'end-before-start' | 'too-long';

export function broadcastSpanFault(startsAt: string, endsAt: string): SpanFault | undefined {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  if (!(hours > 0)) return 'end-before-start';
  return hours > longestBroadcastHours ? 'too-long' : undefined;
}

/** The list of the test run, in the order it is walked through. */
export const testItems = ['picture', 'sound', 'speech', 'line', 'slides', 'recording', 'reserve'] as const;

export type TestItem = (typeof testItems)[number];

export interface TestAnswer {
  readonly item: TestItem;
  readonly fine: boolean;
  readonly remark: string;
}

export interface TestRun {
  readonly answers: readonly TestAnswer[];
  /** ISO instant. */
  readonly at: string;
  /** True when every item is fine. */
  readonly passed: boolean;
}

export const pointStates = ['no-answer', 'ready', 'not-coming'] as const;

/** What a connection point has answered. */
export type PointState = (typeof pointStates)[number];

/** Minutes between two broadcasts of one channel that belong to the preparation of the later one. */
export const usualPreparation = 30;
