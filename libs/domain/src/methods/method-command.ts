import type { MethodState } from './method.ts';

export const methodCommands = ['save', 'submit', 'return', 'publish', 'archive', 'restore'] as const;

export type MethodCommand = (typeof methodCommands)[number];

export interface MethodStanding {
  readonly state: MethodState;
  /** Number of the edition that everybody reads; 0 before the first. */
  readonly edition: number;
  /** True while the author's copy differs from that edition. */
  readonly draft: boolean;
}

/** The state that the command leads to; undefined when it is not possible now. */
export function afterMethodCommand(
  { state, edition, draft }: MethodStanding,
  command: MethodCommand,
): MethodState | undefined {
  switch (command) {
    case 'save':
      return state === 'published' ? 'draft' : state === 'draft' || state === 'returned' ? state : undefined;
    case 'submit':
      return state === 'draft' || state === 'returned' ? 'in-review' : undefined;
    case 'return':
      return state === 'in-review' ? 'returned' : undefined;
    case 'publish':
      return state === 'in-review' ? 'published' : undefined;
    case 'archive':
      return state === 'archived' ? undefined : 'archived';
    case 'restore':
      return state === 'archived' ? (edition > 0 && !draft ? 'published' : 'draft') : undefined;
  }
}
