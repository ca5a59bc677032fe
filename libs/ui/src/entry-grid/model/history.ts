import type { GridChange } from './cell.ts';

/** One step of the person: what it wrote and what stood there before. */
export interface Step {
  readonly before: readonly GridChange[];
  readonly after: readonly GridChange[];
}

export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

const longest = 200;

export function remember({ past }: History, step: Step): History {
  return { past: [...past.slice(1 - longest), step], future: [] };
}

export function undo({
  past,
  future,
}: History): { readonly step: Step; readonly history: History } | undefined {
  const step = past.at(-1);
  return step && { step, history: { past: past.slice(0, -1), future: [step, ...future] } };
}

export function redo({
  past,
  future,
}: History): { readonly step: Step; readonly history: History } | undefined {
  const [step, ...rest] = future;
  return step && { step, history: { past: [...past, step], future: rest } };
}
