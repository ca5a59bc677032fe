import { DomainError } from '@pbnet/domain';
import type { MethodField, MethodState } from '@pbnet/domain/methods';
import { currentRequest } from '../request-info.ts';
import type { Method } from './method.ts';

const stateWords = {
  draft: { ru: 'черновик', en: 'draft' },
  'in-review': { ru: 'на проверке', en: 'in review' },
  returned: { ru: 'возвращена', en: 'returned' },
  published: { ru: 'опубликована', en: 'published' },
  archived: { ru: 'в архиве', en: 'archived' },
} as const satisfies Record<MethodState, Readonly<Record<'ru' | 'en', string>>>;

const fieldWords: Readonly<Partial<Record<MethodField, Readonly<Record<'ru' | 'en', string>>>>> = {
  purpose: { ru: 'цель', en: 'purpose' },
  audience: { ru: 'для кого', en: 'audience' },
  steps: { ru: 'шаги', en: 'steps' },
  results: { ru: 'что получается', en: 'results' },
  themes: { ru: 'темы', en: 'themes' },
};

export function wrongMethodState({ state }: Pick<Method, 'state'>): DomainError {
  return new DomainError('rule-broken', 'method-wrong-state', {
    state: stateWords[state][currentRequest().language],
  });
}

export function incompleteMethod(gaps: readonly MethodField[]): DomainError {
  const { language } = currentRequest();
  const words = gaps.map((field) => fieldWords[field]?.[language] ?? field);
  return new DomainError('rule-broken', 'method-incomplete', { gaps: words.join(', ') });
}

export function staleMethod(current: Method): DomainError {
  return new DomainError('conflict', 'stale-edit', { current });
}
