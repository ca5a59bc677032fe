import type { DecisionDraft, SaveResolution } from '@pbnet/validation/resolutions';
import type { Resolution } from './resolution-shapes.ts';

/** The stored resolution in the shape of the form. */
export function draftOf({
  id,
  version,
  title,
  preamble,
  prioritiesTitle,
  ...found
}: Resolution): SaveResolution {
  return {
    ...{ id, version, title, preamble, prioritiesTitle },
    priorities: [...found.priorities],
    decisions: found.decisions.map(
      ({ parties, words, due, recurrence, awaits, controllerId, id: decisionId }) => ({
        ...{ id: decisionId, words, due, recurrence, awaits, controllerId },
        parties: {
          departments: [...parties.departments],
          regionalCenters: parties.regionalCenters === 'all' ? 'all' : [...parties.regionalCenters],
        },
      }),
    ),
  };
}

/** Its id is made here and stays the decision's own, wherever it is moved to. */
export function newDecision(): DecisionDraft {
  return {
    id: crypto.randomUUID(),
    words: '',
    parties: { departments: [], regionalCenters: [] },
    due: null,
    recurrence: null,
    awaits: null,
    controllerId: null,
  };
}
