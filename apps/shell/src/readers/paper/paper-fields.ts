import type { PaperField } from './paper-draft.ts';

/** A part of the form that a line of the errors leads to. */
export type FormField = PaperField | 'center' | 'consents';

export const fieldId = (field: FormField) => `paper-${field}`;
