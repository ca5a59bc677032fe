import { DEFAULT_THEME, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';
import type { Contrast } from '../appearance/appearance.ts';

export interface TwoColours {
  readonly paper: string;
  readonly ink: string;
  readonly scheme: 'light' | 'dark';
}

const schemes: Readonly<Record<Exclude<Contrast, 'system'>, TwoColours>> = {
  'black-on-white': { paper: '#ffffff', ink: '#000000', scheme: 'light' },
  'white-on-black': { paper: '#000000', ink: '#ffffff', scheme: 'dark' },
  blue: { paper: '#9dd1ff', ink: '#063462', scheme: 'light' },
};

const colourNames = [...Object.keys(DEFAULT_THEME.colors), 'library', 'gold'];

export function contrastScheme(contrast: Contrast): 'light' | 'dark' | undefined {
  return contrast === 'system' ? undefined : schemes[contrast].scheme;
}

/**
 * Two colours for everything: each palette of the theme becomes paper in its background shades and ink in the
 * others, so a component of any remote follows without knowing of the mode.
 */
export function contrastTheme(contrast: Contrast): MantineThemeOverride {
  if (contrast === 'system') return {};
  const { paper, ink, scheme } = schemes[contrast];
  const colour = scheme === 'light' ? paperFirst(paper, ink, 2) : inkFirst(paper, ink, 10);

  return {
    white: scheme === 'light' ? paper : ink,
    black: scheme === 'light' ? ink : paper,
    other: { twoColours: schemes[contrast] },
    colors: {
      ...Object.fromEntries(colourNames.map((name) => [name, colour])),
      gray: scheme === 'light' ? paperFirst(paper, ink, 3) : inkFirst(paper, ink, 10),
      dark: scheme === 'light' ? paperFirst(paper, ink, 0) : inkFirst(paper, ink, 5),
    },
  };
}

function paperFirst(paper: string, ink: string, papers: number): MantineColorsTuple {
  return tuple((shade) => (shade < papers ? paper : ink));
}

function inkFirst(paper: string, ink: string, inks: number): MantineColorsTuple {
  return tuple((shade) => (shade < inks ? ink : paper));
}

function tuple(at: (shade: number) => string): MantineColorsTuple {
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)];
}

/** Mantine mixes the papers of its light and outline variants half-way, which two colours do not allow. */
export function contrastVariables(colours: TwoColours | undefined): Record<string, string> {
  if (colours === undefined) return {};
  const { paper, ink } = colours;
  return Object.fromEntries(
    colourNames.flatMap((name) => [
      [`--mantine-color-${name}-light`, paper],
      [`--mantine-color-${name}-light-hover`, paper],
      [`--mantine-color-${name}-light-color`, ink],
      [`--mantine-color-${name}-outline`, ink],
      [`--mantine-color-${name}-outline-hover`, paper],
      [`--mantine-color-${name}-text`, ink],
    ]),
  );
}
