import type { VkStore } from './state.ts';
import { videoMethods } from './video-methods.ts';
import { wallMethods } from './wall-methods.ts';

export type Parameters = Readonly<Record<string, string>>;

/** One method of the API: what it answers in `response`; throws `VkError` to refuse. */
export type Method = (parameters: Parameters) => unknown;

export class VkError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'VkError';
    this.code = code;
  }
}

export interface World {
  readonly store: VkStore;
  readonly now: () => Date;
  /** Without a slash at the end. */
  readonly url: () => string;
  readonly groupId: number;
}

/** @throws VkError 100 when it is not a number */
export function numberOf(parameters: Parameters, name: string, otherwise?: number): number {
  const text = parameters[name];
  const value = text === undefined ? otherwise : Number(text);
  if (value === undefined || !Number.isSafeInteger(value))
    throw new VkError(100, `One of the parameters specified was missing or invalid: ${name} is undefined`);
  return value;
}

export function methods(world: World): Readonly<Record<string, Method>> {
  return {
    'groups.getById': (parameters) => {
      if (numberOf(parameters, 'group_id') !== world.groupId) throw new VkError(15, 'Access denied');
      const group = { id: world.groupId, name: 'Президентская библиотека', screen_name: 'prlib' };
      return { groups: [{ ...group, is_closed: 0, type: 'page' }], profiles: [] };
    },
    'users.get': () => [{ id: 100_001, first_name: 'Редактор', last_name: 'Медиа', screen_name: 'media' }],
    ...videoMethods(world),
    ...wallMethods(world),
  };
}
