import { DomainError } from '@pbnet/domain';
import {
  fieldKey,
  plainFields,
  templateLists,
  type TemplateProblem,
} from '@pbnet/domain/agreement-documents';
import { docxFields, hasTrackedChanges } from '../documents/docx-fields.ts';
import { fillDocx } from '../documents/docx-fill.ts';
import { docxParagraphs } from '../documents/docx-paragraphs.ts';
import { docxParts } from '../documents/docx-parts.ts';
import type { TemplateValues } from '../documents/docx-scope.ts';

export interface CheckedTemplate {
  /** Names of the fields and lists that stand in it, each once. */
  readonly fields: readonly string[];
  readonly problems: readonly TemplateProblem[];
}

/** Every field with its sample: what the trial is filled with. */
function samples(): TemplateValues {
  const words = (fields: readonly { readonly name: string; readonly sample: string }[]) =>
    Object.fromEntries(fields.map(({ name, sample }) => [name, sample]));
  return {
    ...words(plainFields),
    ...Object.fromEntries(templateLists.map(({ name, fields }) => [name, [words(fields), words(fields)]])),
  };
}

/**
 * Opens a template, names everything that is wrong with its fields and fills it on trial. Throws DomainError for what
 * is no document to be taken at all.
 */
export async function checkTemplate(bytes: Uint8Array): Promise<CheckedTemplate> {
  const parts = await docxParts(bytes);
  if (hasTrackedChanges(parts)) throw new DomainError('rule-broken', 'docx-tracked-changes');
  await docxParagraphs(bytes);
  const { tags, problems } = docxFields(parts);
  const names = new Map(
    tags.filter(({ kind }) => kind !== 'close').map(({ name }) => [fieldKey(name), name]),
  );
  const fields = [...names.values()];
  if (problems.length > 0) return { fields, problems };
  const left = docxFields(await docxParts(await fillDocx(bytes, samples())));
  const unfilled = [...left.tags.map(({ name, place }) => ({ field: `{${name}}`, place })), ...left.problems];
  return {
    fields,
    problems: unfilled.map(({ field, place }) => ({ kind: 'not-fillable', field, place, hint: null })),
  };
}
