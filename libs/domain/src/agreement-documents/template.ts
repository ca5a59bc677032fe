import type { Day } from '../month.ts';
import type { TemplateProblem } from './template-problems.ts';
import type { TemplateUse } from './template-use.ts';

export interface TemplateVersion {
  readonly id: string;
  readonly number: number;
  /** Among stored files. */
  readonly fileId: string;
  readonly fileName: string;
  readonly fields: readonly string[];
  readonly note: string;
  readonly savedBy: string | null;
  /** An ISO instant. */
  readonly savedAt: string;
}

export interface AgreementTemplate {
  readonly id: string;
  readonly name: string;
  readonly use: TemplateUse;
  readonly archivedOn: Day | null;
  readonly version: number;
  /** The newest first; at least one. */
  readonly versions: readonly TemplateVersion[];
  /** How many agreements were begun from it. */
  readonly agreements: number;
}

/** What became of an uploaded template. */
export type TemplateUpload =
  | {
      readonly outcome: 'saved';
      readonly templateId: string;
      readonly number: number;
      readonly fields: readonly string[];
    }
  | { readonly outcome: 'fine'; readonly fields: readonly string[] }
  | { readonly outcome: 'refused'; readonly problems: readonly TemplateProblem[] };
