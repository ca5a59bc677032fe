import {
  createTheme,
  mergeThemeOverrides,
  type CSSVariablesResolver,
  type MantineThemeOverride,
} from '@mantine/core';
import type { Contrast } from '../appearance/appearance.ts';
import type { UiTexts } from '../texts/ui-texts.ts';
import { contrastTheme, contrastVariables } from './contrast-palettes.ts';
import { libraryBlue, libraryGold, neutral, night } from './palette.ts';

const font = "'Golos Text Variable', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Arial, sans-serif";

/** Mantine's theme in the library's colours, with the words that Mantine's own buttons need to be named by. */
export function uiTheme(texts: UiTexts, contrast: Contrast): MantineThemeOverride {
  return mergeThemeOverrides(
    createTheme({ ...look, components: namedParts(texts) }),
    contrastTheme(contrast),
  );
}

const look: MantineThemeOverride = {
  primaryColor: 'library',
  primaryShade: { light: 8, dark: 6 },
  colors: { library: libraryBlue, gold: libraryGold, gray: neutral, dark: night },
  black: '#1a2130',
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: font,
  headings: {
    fontFamily: font,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  // 16 px is the smallest text for reading; xs is left for marks that repeat a word standing nearby.
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  defaultRadius: 'md',
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
};

function namedParts(texts: UiTexts): NonNullable<MantineThemeOverride['components']> {
  const close = { closeButtonProps: { 'aria-label': texts.close } };
  const clear = { clearButtonProps: { 'aria-label': texts.clear } };
  const list = { ...clear, nothingFoundMessage: texts.nothingFound };
  const dates = { ...clear, ariaLabels: texts.calendar, hideOutsideDates: true };
  return {
    Modal: { defaultProps: { ...close, centered: true } },
    Drawer: { defaultProps: close },
    Notification: { defaultProps: close },
    Alert: { defaultProps: { closeButtonLabel: texts.close } },
    Autocomplete: { defaultProps: clear },
    FileInput: { defaultProps: clear },
    Select: { defaultProps: list },
    MultiSelect: { defaultProps: list },
    DatePickerInput: { defaultProps: { ...dates, valueFormat: 'D MMMM YYYY' } },
    DateTimePicker: { defaultProps: { ...dates, valueFormat: 'DD.MM.YYYY HH:mm' } },
    MonthPickerInput: { defaultProps: { ...clear, ariaLabels: texts.calendar } },
    PasswordInput: { defaultProps: { visibilityToggleButtonProps: { 'aria-label': texts.showPassword } } },
    Pagination: { defaultProps: { getControlProps: pageControl(texts), getItemProps: pageItem(texts) } },
    Badge: { defaultProps: { autoContrast: true, tt: 'none', size: 'lg', fw: 500 } },
    Anchor: { defaultProps: { underline: 'always' } },
    // Mantine's focus placeholder is not allowed among menu items (axe: aria-required-children).
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Input: { defaultProps: { size: 'md' } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true } },
    Button: { defaultProps: { size: 'md' } },
    Text: { defaultProps: { size: 'md' } },
  };
}

function pageControl({ pages }: UiTexts) {
  return (control: 'first' | 'last' | 'next' | 'previous') => ({ 'aria-label': pages[control] });
}

function pageItem({ pages }: UiTexts) {
  return (page: number) => ({ 'aria-label': pages.page(page) });
}

interface Tint {
  readonly paper: string;
  readonly hover: string;
  readonly ink: string;
}

function tint(colour: string, { paper, hover, ink }: Tint): Record<string, string> {
  return {
    [`--mantine-color-${colour}-light`]: paper,
    [`--mantine-color-${colour}-light-hover`]: hover,
    [`--mantine-color-${colour}-light-color`]: ink,
  };
}

/** Where Mantine's own colours miss 4.5 : 1, ours; measured with axe in light, dark and the three contrast modes. */
export const accessibleVariables: CSSVariablesResolver = ({ colors, other }) => ({
  variables: {},
  light: {
    '--mantine-color-error': colors.red[9],
    '--mantine-color-placeholder': colors.gray[6],
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-red-filled': colors.red[9],
    '--mantine-color-red-6': colors.red[9],
    '--mantine-color-default-border': colors.gray[4],
    ...contrastVariables(other['twoColours']),
  },
  dark: {
    '--mantine-color-error': colors.red[4],
    '--mantine-color-placeholder': colors.dark[2],
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-red-filled': colors.red[9],
    '--mantine-color-red-6': colors.red[4],
    '--mantine-color-anchor': colors.library?.[3] ?? colors.blue[3],
    // Mantine's tints are nearly black or heavy red on our night palette.
    ...tint('library', { paper: '#22344f', hover: '#2a4063', ink: '#cfe0f7' }),
    ...tint('red', { paper: '#47202a', hover: '#562833', ink: '#ffc9c9' }),
    ...contrastVariables(other['twoColours']),
  },
});
