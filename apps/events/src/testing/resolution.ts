import type { ApiOutputs } from '@pbnet/api-client';
import { asDay } from '@pbnet/domain';

type Resolution = ApiOutputs['resolutions']['get'];
type CardDetails = ApiOutputs['control']['card'];

export const resolutionId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a10';
export const cardId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a11';
const decisionId = 'b5b3c1f0-6d0e-4d7b-9c55-1f0f5d8a7a12';

const everybody = { departments: [], regionalCenters: 'all' } as const;

/** A draft with one decision for everybody; its meeting had fifty people. */
export function resolution(change: Partial<Resolution> = {}): Resolution {
  const trace = [
    { label: { ru: 'Пензенская область', en: 'Penza' }, count: 50, to: '/events/meetings/1/people' },
  ];
  return {
    ...{ id: resolutionId, meetingId: null, title: 'Резолюция совещания', state: 'draft', executed: false },
    ...{ number: null, signedOn: null, progress: { confirmed: 0, total: 0 }, version: 3 },
    preamble: 'Приехало {очно}.',
    facts: {
      ...{ title: 'Совещание', startsOn: asDay('2026-11-01'), endsOn: asDay('2026-11-02'), place: null },
      ...{ organiser: null, talks: null, regionsInPerson: null, regionsByVideoconference: null },
      ...{ connectionPoints: null, viewers: null, peopleInPerson: { count: 50, trace } },
    },
    ...{ differences: [], prioritiesTitle: '', priorities: [], signerPost: null, signerName: null },
    ...{ sha256: null, acknowledged: null },
    decisions: [
      {
        ...{ id: decisionId, number: 1, words: 'Направить сведения', parties: everybody, due: null },
        ...{ recurrence: null, awaits: null, controllerId: null, controllerName: null },
        ...{ findings: ['no-due-date'], progress: { confirmed: 0, total: 0 }, version: 1 },
      },
    ],
    ...change,
  };
}

/** Penza's own card, due on 1 December 2026. */
export function controlCard(change: Partial<CardDetails> = {}): CardDetails {
  const dueOn = asDay('2026-12-01');
  return {
    ...{
      id: cardId,
      decisionId,
      resolutionId,
      resolutionNumber: '7-2026',
      number: 1,
      words: 'Направить сведения',
    },
    ...{ party: 'rc:1', partyName: 'РЦ Пенза', regionId: 1, regionalCenterId: 1, instance: '' },
    ...{ assignedOn: asDay('2026-11-16'), originalDueOn: dueOn, dueOn, duePrecision: 'day', extensions: 0 },
    ...{ state: 'assigned', board: 'assigned', outcome: 'open', reportedOn: null, reportedBy: null },
    ...{ confirmedAt: null, awaits: null, controllerId: null, controllerName: null, version: 0 },
    ...{ resolutionTitle: 'Резолюция совещания', events: [], evidence: [], extensionRequests: [] },
    may: { report: true, decide: false, extend: true, decideExtension: false },
    ...change,
  };
}
