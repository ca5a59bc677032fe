import type { Actor } from '@pbnet/domain/access';
import type { TemplateUpload } from '@pbnet/domain/agreement-documents';
import { randomUUID } from 'node:crypto';
import { documentRoutes } from '../agreement-documents/document-routes.ts';
import { documentServices } from '../agreement-documents/document-services.ts';
import { cooperationSample } from '../agreement-documents/sample-template.ts';
import { agreementTexts } from '../agreements/agreement-texts.ts';
import { agreementDesk } from './agreement-desk.ts';

export interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly headers: Headers;
}

export interface Upload {
  readonly id?: string;
  readonly version?: number;
  readonly name?: string;
  readonly check?: boolean;
  readonly actor?: Actor;
}

/** Everything that tests of templates and documents need, over the desk of agreements. */
export async function documentDesk() {
  const desk = await agreementDesk();
  const { api, officer } = desk;
  await api.database
    .raw`update organizations set tax_number = '5836010000', registration_number = '1025801350000',
    bank_details = 'л/с 20556Х00000', phone = '+7 (8412) 00-00-00' where id = 1`;
  await api.database
    .raw`update organization_versions set address = '440000, г. Пенза' where organization_id = 1`;
  const { storedFiles } = api.services;
  const now = () => new Date('2026-11-02T09:00:00Z');
  const { agreementFiles, documentToSign } = documentServices({
    ...{ database: api.database, storedFiles, texts: agreementTexts(now), now },
  });

  async function ask(actor: Actor | null, path: string, body?: Uint8Array): Promise<Answer> {
    const routes = documentRoutes({
      ...{ templates: api.services.agreementTemplates, documents: api.services.agreementDocuments },
      actorOf: () => Promise.resolve(actor),
      requestOf: () => ({ id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' }),
    });
    const answer = await routes.request(
      path,
      body
        ? { method: 'POST', body: new Uint8Array(body), headers: { 'content-length': String(body.length) } }
        : {},
    );
    const { status, headers } = answer;
    return { status, headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  async function uploadTemplate(bytes: Uint8Array, over: Upload = {}) {
    const {
      id = randomUUID(),
      version = 0,
      name = 'Соглашение о сотрудничестве',
      check = false,
      actor = officer,
    } = over;
    const query = new URLSearchParams({
      version: String(version),
      name,
      use: 'agreement',
      note: '',
      fileName: 'ш.docx',
    });
    const path = `/agreements/templates/${id}?${query.toString()}${check ? '&check=1' : ''}`;
    const answer = await ask(actor, path, bytes);
    const body = JSON.parse(answer.bytes.toString()) as TemplateUpload & {
      readonly key?: string;
      readonly message?: string;
    };
    return { id, status: answer.status, body };
  }

  const cooperation = async () => (await uploadTemplate(await cooperationSample())).id;

  const papers = (actor: Actor) => api.as(actor).agreementDocuments;

  return { ...desk, agreementFiles, documentToSign, ask, uploadTemplate, cooperation, papers };
}
