import type { AgreementTexts } from '../agreements/agreement-texts.ts';
import type { DocumentToSign } from '../agreements/document-to-sign.ts';
import type { Database } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import { agreementDocuments, type AgreementDocuments } from './agreement-documents.ts';
import { agreementFiles } from './agreement-files.ts';
import { documentToSign } from './agreement-prints.ts';
import { agreementTemplates, type AgreementTemplates } from './agreement-templates.ts';
import type { AgreementFiles } from './mass-documents.ts';

export interface DocumentServicesOptions {
  readonly database: Database;
  readonly storedFiles: StoredFiles;
  readonly texts: AgreementTexts;
  readonly now: () => Date;
}

export interface DocumentServices {
  readonly agreementTemplates: AgreementTemplates;
  readonly agreementDocuments: AgreementDocuments;
  /** For other modules: renewals fill by hundreds, agreements freeze what is signed. */
  readonly agreementFiles: AgreementFiles;
  readonly documentToSign: DocumentToSign;
}

export function documentServices(options: DocumentServicesOptions): DocumentServices {
  return {
    agreementTemplates: agreementTemplates(options),
    agreementDocuments: agreementDocuments(options),
    agreementFiles: agreementFiles(options),
    documentToSign: documentToSign(options),
  };
}
