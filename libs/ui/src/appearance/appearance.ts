/** How a person wants to see every page. `system` leaves the colours to the light or dark theme. */
export interface Appearance {
  readonly textSize: 100 | 150 | 200;
  readonly contrast: Contrast;
  readonly spacing: 'normal' | 'wide';
  readonly images: 'on' | 'off';
  readonly scheme: Scheme;
}

export type Contrast = 'system' | 'black-on-white' | 'white-on-black' | 'blue';
export type Scheme = 'light' | 'dark' | 'auto';

export const usualAppearance: Appearance = {
  textSize: 100,
  contrast: 'system',
  spacing: 'normal',
  images: 'on',
  scheme: 'auto',
};

const allowed = {
  textSize: [100, 150, 200],
  contrast: ['system', 'black-on-white', 'white-on-black', 'blue'],
  spacing: ['normal', 'wide'],
  images: ['on', 'off'],
  scheme: ['light', 'dark', 'auto'],
} as const satisfies { [K in keyof Appearance]: readonly Appearance[K][] };

/** Reads what was remembered; a damaged or older record falls back field by field. */
export function parseAppearance(stored: string | null): Partial<Appearance> {
  if (stored === null) return {};
  try {
    const record: unknown = JSON.parse(stored);
    if (typeof record !== 'object' || record === null) return {};
    return Object.fromEntries(
      Object.entries(record).filter(
        ([key, value]) => key in allowed && isAllowed(key as keyof Appearance, value),
      ),
    );
  } catch {
    return {};
  }
}

function isAllowed(key: keyof Appearance, value: unknown): boolean {
  return (allowed[key] as readonly unknown[]).includes(value);
}
