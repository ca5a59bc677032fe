import { createContext, useContext } from 'react';
import { usualAppearance, type Appearance } from './appearance.ts';

export interface AppearanceControl {
  readonly appearance: Appearance;
  /** Changes one or several settings at once and remembers them: `change({ textSize: 150 })`. */
  change(change: Partial<Appearance>): void;
  reset(): void;
}

export const AppearanceContext = createContext<AppearanceControl>({
  appearance: usualAppearance,
  change: () => undefined,
  reset: () => undefined,
});

/** Text size, contrast, spacing, images and light/dark of the whole system. Works below `UiProvider`. */
export function useAppearance(): AppearanceControl {
  return useContext(AppearanceContext);
}
