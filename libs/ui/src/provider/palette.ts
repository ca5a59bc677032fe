import type { MantineColorsTuple } from '@mantine/core';

/** Deep blue of the Presidential Library, light to dark; shade 8 carries buttons and links (9.9 : 1 on white). */
export const libraryBlue: MantineColorsTuple = [
  '#eef3fa',
  '#dbe6f4',
  '#b7cce8',
  '#90b0da',
  '#6d96cd',
  '#4f7fc1',
  '#3768b0',
  '#285397',
  '#1b427f',
  '#112f60',
];

/** Warm gold for rare accents: awards, the mark of the current page. */
export const libraryGold: MantineColorsTuple = [
  '#fbf6e9',
  '#f4e9cc',
  '#e8d49b',
  '#dbbd67',
  '#cfa93d',
  '#b98f22',
  '#9a7416',
  '#7a5b10',
  '#5f460d',
  '#45330b',
];

/** Cool neutrals a step darker than Mantine's where text stands on them. */
export const neutral: MantineColorsTuple = [
  '#f6f8fb',
  '#eef1f6',
  '#e1e6ee',
  '#cfd6e1',
  '#b3bccb',
  '#8a95a8',
  '#66728a',
  '#4a566c',
  '#333d50',
  '#1f2736',
];

export const night: MantineColorsTuple = [
  '#e7ecf5',
  '#c3ccdb',
  '#9aa6bb',
  '#75839b',
  '#3d4a60',
  '#2f3a4d',
  '#232c3c',
  '#18202d',
  '#121925',
  '#0c111a',
];
