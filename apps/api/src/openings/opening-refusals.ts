import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  answeringSide,
  personalOpeningFields,
  type OpeningCommand,
  type OpeningState,
  type OpeningStep,
} from '@pbnet/domain/openings';
import { currentRequest } from '../request-info.ts';
import type { PlannedOpening } from './opening.ts';
import { mayTake, sideOf } from './opening-rights.ts';

/** The state as people read it in a sentence. */
export const stateWords = {
  proposed: { ru: 'предложено', en: 'proposed' },
  'under-review': { ru: 'на рассмотрении', en: 'under review' },
  agreed: { ru: 'согласовано', en: 'agreed' },
  'in-plan': { ru: 'в плане', en: 'in the plan' },
  preparing: { ru: 'подготовка', en: 'preparing' },
  ready: { ru: 'готов к открытию', en: 'ready' },
  opened: { ru: 'открыт', en: 'opened' },
  postponed: { ru: 'перенесено', en: 'postponed' },
  rejected: { ru: 'отклонено', en: 'rejected' },
  withdrawn: { ru: 'отозвано', en: 'withdrawn' },
} as const satisfies Record<OpeningState, Readonly<Record<'ru' | 'en', string>>>;

const answers: readonly (OpeningCommand | OpeningStep)[] = ['take', 'agree', 'reject'];

/** What a screen compares its own entry with: errors reach logs, so nothing about persons. */
export function comparable(opening: PlannedOpening): object {
  const personal: readonly string[] = personalOpeningFields;
  return Object.fromEntries(Object.entries(opening).filter(([name]) => !personal.includes(name)));
}

/** The person answered what another has answered meanwhile, or typed into what another has changed. */
export function staleOpening(current: PlannedOpening, command: OpeningCommand | OpeningStep): DomainError {
  const details = { current: comparable(current) };
  if (!answers.includes(command)) return new DomainError('conflict', 'stale-edit', details);
  const state = stateWords[current.state][currentRequest().language];
  return new DomainError('conflict', 'opening-decided-meanwhile', { ...details, state });
}

/** Says why the step is not this actor's to take now. */
export function refuseStep(actor: Actor, opening: PlannedOpening, command: OpeningCommand): void {
  if (mayTake(actor, opening, command)) return;
  const side = sideOf(actor);
  const details = { current: comparable(opening) };
  if (answers.includes(command) && side !== null) {
    if (opening.state === 'rejected' && opening.rejectedBy === side)
      throw new DomainError('rule-broken', 'opening-own-refusal', details);
    const answering = answeringSide(opening);
    if (answering !== null && answering !== side)
      throw new DomainError(
        'rule-broken',
        opening.state === 'postponed' ? 'opening-own-postponement' : 'opening-own-proposal',
        details,
      );
  }
  const state = stateWords[opening.state][currentRequest().language];
  throw new DomainError('rule-broken', 'opening-wrong-state', { ...details, state });
}
