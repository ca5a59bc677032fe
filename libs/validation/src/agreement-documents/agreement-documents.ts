import { templateUses } from '@pbnet/domain/agreement-documents';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());

export const longestPaperWords = 200;

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPaperWords));
const maybeWords = z.string().check(z.trim(), z.maxLength(longestPaperWords));

/** The name that officers choose a template by. */
const name = z.string().check(z.trim(), z.minLength(3), z.maxLength(longestPaperWords));
const note = z.string().check(z.trim(), z.maxLength(1000));
const fileName = z.string().check(z.trim(), z.maxLength(300));

export const renameTemplate = z.object({ id, version, name });
export const archiveTemplate = z.object({ id, version, archived: z.boolean() });

/** What goes with a file of a template. `id` is made by the form; version 0 makes a new template. */
export const templateUpload = z.object({
  id,
  version: z.coerce.number().check(z.int(), z.nonnegative()),
  name,
  use: z.enum(templateUses),
  note,
  fileName,
});

export const textUpload = z.object({ note, fileName });

export const documentsKey = z.object({ agreementId: id });
export const fillAgreement = z.object({ agreementId: id, templateId: id });

/** A paper original and where it lies; version 0 adds it. */
export const savePaper = z.object({
  id,
  version,
  agreementId: id,
  partyId: z.nullable(id),
  what: words,
  building: words,
  cabinet: words,
  folder: maybeWords,
  putOn: daySchema,
});

export type RenameTemplate = z.output<typeof renameTemplate>;
export type ArchiveTemplate = z.output<typeof archiveTemplate>;
export type TemplateUploadInput = z.output<typeof templateUpload>;
export type FillAgreement = z.output<typeof fillAgreement>;
export type SavePaper = z.output<typeof savePaper>;
