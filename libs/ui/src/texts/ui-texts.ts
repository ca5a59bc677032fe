import type { PasteSummary, PasteWarning } from './grid-messages.ts';

/** Every word that a component of this library says by itself. Words of a screen come in by props. */
export interface UiTexts {
  readonly close: string;
  readonly clear: string;
  readonly cancel: string;
  readonly confirm: string;
  readonly retry: string;
  readonly nothingFound: string;
  readonly showPassword: string;
  readonly calendar: {
    readonly previousMonth: string;
    readonly nextMonth: string;
    readonly previousYear: string;
    readonly nextYear: string;
    readonly previousDecade: string;
    readonly nextDecade: string;
  };
  readonly pages: {
    readonly previous: string;
    readonly next: string;
    readonly first: string;
    readonly last: string;
    page(number: number): string;
  };
  readonly error: {
    readonly title: string;
    readonly safe: string;
    readonly whatToDo: string;
  };
  readonly save: {
    readonly saved: string;
    readonly local: string;
    readonly sending: string;
    readonly conflict: string;
    readonly locked: string;
    unsent(count: number): string;
  };
  /** Of a text that two people wrote at the same time. */
  readonly conflict: {
    readonly title: string;
    readonly help: string;
    readonly difference: string;
    readonly legend: string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly keepTheirs: string;
    readonly compare: string;
  };
  readonly table: {
    readonly empty: string;
    readonly total: string;
    readonly noValue: string;
    sortBy(column: string): string;
  };
  readonly coverage: (counted: number, expected: number) => string;
  readonly trend: { readonly up: string; readonly down: string; readonly same: string };
  readonly file: { readonly choose: string; readonly drop: string; readonly remove: string };
  readonly appearance: {
    readonly title: string;
    readonly textSize: string;
    readonly contrast: string;
    readonly contrasts: {
      readonly system: string;
      readonly 'black-on-white': string;
      readonly 'white-on-black': string;
      readonly blue: string;
    };
    readonly spacing: string;
    readonly spacings: { readonly normal: string; readonly wide: string };
    readonly images: string;
    readonly imagesOn: string;
    readonly imagesOff: string;
    readonly scheme: string;
    readonly schemes: { readonly light: string; readonly dark: string; readonly auto: string };
    readonly reset: string;
  };
  readonly chart: {
    readonly asTable: string;
    readonly asPicture: string;
    readonly download: string;
    readonly period: string;
    yearBefore(name: string): string;
    readonly plotHint: string;
  };
  readonly map: {
    readonly legend: string;
    readonly noData: string;
    readonly region: string;
    readonly point: string;
    readonly value: string;
    readonly withoutGeometry: string;
    readonly attribution: string;
    readonly tileHint: string;
  };
  readonly grid: {
    readonly hint: string;
    readonly invalidNumber: string;
    readonly notApplicable: string;
    readonly excused: string;
    readonly undone: string;
    readonly redone: string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    readonly readOnly: string;
    readonly states: {
      readonly saved: string;
      readonly local: string;
      readonly sending: string;
      readonly conflict: string;
      readonly locked: string;
      readonly invalid: string;
      readonly warning: string;
    };
    pasted(summary: PasteSummary): string;
    copied(count: number): string;
    cleared(count: number): string;
    filled(count: number): string;
    readonly cell: string;
    readonly pasteTitle: string;
    readonly pasteConfirm: string;
    readonly pasteWas: string;
    readonly pasteBecomes: string;
    pasteWarning(warning: PasteWarning): string;
    pasteMore(count: number): string;
  };
}
