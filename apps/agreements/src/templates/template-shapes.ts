import type { ApiOutputs } from '@pbnet/api-client';
import type { TemplateUpload } from '@pbnet/domain/agreement-documents';
import { sendDocument } from '../documents/send-document.ts';
import type { Language } from '@pbnet/domain';

export type Template = ApiOutputs['agreementTemplates']['list'][number];

export interface TemplateToSend {
  readonly id: string;
  /** 0 makes a new template. */
  readonly version: number;
  readonly name: string;
  readonly use: Template['use'];
  readonly note: string;
  readonly file: File;
  /** Only looks through the file. */
  readonly check: boolean;
  readonly language: Language;
}

export function sendTemplate({
  id,
  file,
  check,
  language,
  ...about
}: TemplateToSend): Promise<TemplateUpload> {
  const { version, name, use, note } = about;
  const query = new URLSearchParams({ version: String(version), name, use, note, fileName: file.name });
  if (check) query.set('check', '1');
  return sendDocument({ path: `/files/agreements/templates/${id}?${query.toString()}`, file, language });
}
