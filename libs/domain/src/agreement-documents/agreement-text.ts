import type { Day } from '../month.ts';

/** A version of an agreement's text as a file. */
export interface AgreementText {
  readonly id: string;
  readonly number: number;
  /** Whether it can be had as a Word document; a typed one only as PDF. */
  readonly docx: boolean;
  readonly source: 'template' | 'upload' | 'typed';
  readonly note: string;
  readonly savedBy: string | null;
  /** An ISO instant. */
  readonly savedAt: string;
}

/** A paper original: where it lies and who has put it there. */
export interface AgreementPaper {
  readonly id: string;
  readonly partyId: string | null;
  readonly partyName: string | null;
  readonly what: string;
  readonly building: string;
  readonly cabinet: string;
  readonly folder: string;
  readonly putOn: Day;
  readonly putByName: string | null;
  readonly version: number;
  /** How many scans are added to it. */
  readonly scans: number;
}

/** All papers of an agreement, electronic and not. */
export interface AgreementPapers {
  readonly agreement: {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly amends: boolean;
    readonly templateId: string | null;
    readonly parties: readonly { readonly id: string; readonly name: string }[];
  };
  /** The newest first. */
  readonly texts: readonly AgreementText[];
  readonly frozen: {
    readonly number: number;
    readonly sha256: string;
    readonly streebog: string;
    /** In bytes. */
    readonly size: number;
    readonly frozenAt: string;
  } | null;
  readonly disagreements: number;
  readonly papers: readonly AgreementPaper[];
  readonly may: { readonly changeText: boolean; readonly changePapers: boolean };
}
