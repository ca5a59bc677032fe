import { asDay } from '@pbnet/domain';
import { randomUUID } from 'node:crypto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { docxParagraphs } from '../documents/docx-paragraphs.ts';
import { docxOf, paragraph } from '../documents/testing/docx.ts';
import { documentDesk } from '../testing/document-desk.ts';
import { refusal } from '../testing/staff.ts';
import { cooperationSample } from './sample-template.ts';

const desk = await documentDesk();
const { api, as, officer, director, penza, kamchatka, draft, ask, uploadTemplate, cooperation, papers } =
  desk;

beforeEach(async () => {
  await api.database.raw`truncate agreements, agreement_templates cascade`;
});

const textOf = async (path: string) => docxParagraphs((await ask(penza, path)).bytes);

describe('a template', () => {
  it('with wrong fields is refused with all of them and where they stand, and nothing is kept', async () => {
    const { status, body } = await uploadTemplate(
      docxOf(paragraph('Договор {номр}') + paragraph('{#центры}{код}')),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'refused',
      problems: [
        { kind: 'unknown-field', field: '{номр}', hint: '{номер}', place: { part: 'body', paragraph: 1 } },
        { kind: 'list-not-closed', field: '{#центры}', place: { paragraph: 2, near: '{#центры}{код}' } },
      ],
    });
    expect(await api.as(officer).agreementTemplates.list()).toEqual([]);
  });

  it('with macros, changes that nobody accepted or nothing to read is refused in words', async () => {
    const macros = docxOf(paragraph('{номер}'), [{ name: 'word/vbaProject.bin', content: 'x' }]);
    const answer = await uploadTemplate(macros);
    expect(answer.status).toBe(422);
    expect(answer.body.message).toContain('есть макросы');
    const tracked = docxOf('<w:p><w:ins><w:r><w:t>{номер}</w:t></w:r></w:ins></w:p>');
    expect((await uploadTemplate(tracked)).body.key).toBe('docx-tracked-changes');
    expect((await uploadTemplate(docxOf(''))).body.key).toBe('docx-empty');
  });

  it('is checked without being kept, kept with its versions, renamed and archived; the second is told', async () => {
    const sample = await cooperationSample();
    expect((await uploadTemplate(sample, { check: true })).body.outcome).toBe('fine');
    const { id } = await uploadTemplate(sample);
    await uploadTemplate(sample, { id });
    const other = docxOf(paragraph('Соглашение № {номер}'));
    expect((await uploadTemplate(other, { id })).body.key).toBe('stale-edit');
    expect((await uploadTemplate(other, { id, version: 1 })).body).toMatchObject({
      outcome: 'saved',
      number: 2,
    });
    const { agreementTemplates } = api.as(officer);
    await agreementTemplates.rename({ id, version: 2, name: 'Рамочное соглашение' });
    expect(await refusal(agreementTemplates.archive({ id, version: 2, archived: true }))).toBe('stale-edit');
    await agreementTemplates.archive({ id, version: 3, archived: true });
    const [template] = await agreementTemplates.list();
    expect(template).toMatchObject({ name: 'Рамочное соглашение', version: 4, archivedOn: '2026-11-02' });
    expect(template?.versions.map(({ number, fields }) => [number, fields.length > 5])).toEqual([
      [2, false],
      [1, true],
    ]);
    const first = template?.versions[1]?.id ?? '';
    const file = await ask(penza, `/agreements/templates/${first}.docx`);
    expect(file.bytes.equals(Buffer.from(sample))).toBe(true);
    const { id: agreementId } = await draft();
    expect(await refusal(papers(penza).fill({ agreementId, templateId: id }))).toBe(
      'agreement-template-archived',
    );
  });

  it('is the officers’ business; a regional center drafts from it', async () => {
    const sample = await cooperationSample();
    expect((await uploadTemplate(sample, { actor: penza })).status).toBe(403);
    const { id } = await uploadTemplate(sample);
    expect((await api.as(penza).agreementTemplates.list()).map((found) => found.id)).toEqual([id]);
    expect((await ask(null, '/agreements/samples/agreement.docx')).status).toBe(401);
  });
});

describe('the text of an agreement', () => {
  it('is filled from its data, with lines to write on for what is not known', async () => {
    const templateId = await cooperation();
    const { id: agreementId } = await draft();
    const { versionId, number, gaps } = await papers(penza).fill({ agreementId, templateId });
    expect(number).toBe(1);
    expect(gaps).toEqual(expect.arrayContaining(['ИНН: ПБ', 'КПП: ОБ 1']));
    expect(gaps).not.toContain('прежний номер');
    expect((await api.as(officer).agreementTemplates.list())[0]?.agreements).toBe(1);
    const text = (await textOf(`/agreements/texts/${versionId}.docx`)).join('\n');
    expect(text).toContain('СОГЛАШЕНИЕ № 12/2026');
    expect(text).toContain('1.2. Соглашение охватывает Центры числом 1 (один)');
    expect(text).toContain(
      '5.1. Соглашение действует с 1 января 2026 года по 31 декабря 2026 года включительно (срок – 1 (один) год).',
    );
    expect(text).toContain('ИНН 5836010000, КПП ______________');
    expect(text).not.toContain('{');
    const pdf = await ask(penza, `/agreements/texts/${versionId}.pdf`);
    expect(pdf.headers.get('content-disposition')).toMatch(/^inline.*%D0%A1/);
    expect(pdf.bytes.toString('latin1')).toMatch(/^%PDF[^]*<pdfaid:part>2/);
  });

  it('names the host of each centre, not the organization whose card was written last', async () => {
    const { raw } = api.database;
    await raw`update access_center_versions set organization_id = 1 where center_id = 11`;
    await raw`update organization_versions set valid_from = '2026-11-01' where organization_id <> 1`;
    const templateId = await cooperation();
    const { id: agreementId } = await draft();
    const { versionId } = await papers(penza).fill({ agreementId, templateId });
    const rows = await textOf(`/agreements/texts/${versionId}.docx`);
    expect(rows.filter((row) => row.startsWith('1 | '))).toEqual([
      expect.stringMatching(/\| ОБ 1, 440000, г\. Пенза$/),
    ]);
  });

  it('is made once from the same data, and anew when they have changed', async () => {
    const templateId = await cooperation();
    const { id: agreementId } = await draft();
    const make = () =>
      api.database.as(officer, (tx) => desk.agreementFiles.make(tx, officer, { agreementId, templateId }));
    const first = await make();
    expect((await make()).versionId).toBe(first.versionId);
    await api.database.raw`update organizations set tax_reason_code = '583601001' where id = 1`;
    expect(await make()).toMatchObject({ number: 2 });
    await api.database.raw`update organizations set tax_reason_code = null where id = 1`;
    expect(
      (await papers(officer).of({ agreementId })).texts.map(({ number, source }) => [number, source]),
    ).toEqual([
      [2, 'template'],
      [1, 'template'],
    ]);
  });

  it('is edited in Word and uploaded as the next version, by its own regional center only', async () => {
    const { id } = await draft();
    const edited = docxOf(paragraph('1. Предмет') + paragraph('2. Срок пять лет'));
    const path = `/agreements/${id}/text?note=${encodeURIComponent('Срок')}&fileName=a.docx`;
    expect((await ask(kamchatka, path, edited)).status).toBe(404);
    expect((await ask(director, path, edited)).status).toBe(403);
    expect(JSON.parse((await ask(penza, path, edited)).bytes.toString())).toMatchObject({ number: 1 });
    expect(JSON.parse((await ask(penza, path, edited)).bytes.toString())).toMatchObject({ number: 1 });
    const evil = docxOf(paragraph('x'), [{ name: 'word/embeddings/a.bin', content: 'x' }]);
    expect((await ask(penza, path, evil)).status).toBe(422);
    const { versions } = (await as(penza).get({ id })).agreement;
    expect(versions).toBe(1);
  });
});

describe('the document to sign', () => {
  it('is frozen with its hashes, is no draft any more and never changes', async () => {
    const { id } = await desk.inSigning();
    const { frozen, may } = await papers(penza).of({ agreementId: id });
    const { bytes } = await ask(penza, `/agreements/frozen/${id}.pdf`);
    expect(frozen).toMatchObject({ number: 1, size: bytes.length });
    expect(frozen?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(frozen?.streebog).toMatch(/^[0-9a-f]{64}$/);
    expect(may.changeText).toBe(false);
    const again = await api.database.as(officer, async (tx) => {
      await desk.documentToSign.freeze(tx, officer, id);
      const found = await desk.documentToSign.of(tx, id);
      return found && Buffer.from(await found.bytes());
    });
    expect(again?.equals(bytes)).toBe(true);
    await expect(
      api.database.raw`update frozen_agreements set sha256 = 'other' where agreement_id = ${id}`,
    ).rejects.toThrow('never changes');
    expect((await ask(kamchatka, `/agreements/frozen/${id}.pdf`)).status).toBe(404);
  });
});

describe('a paper original', () => {
  const paper = (agreementId: string) => ({
    ...{ id: randomUUID(), version: 0, agreementId, partyId: null, what: 'Оригинал, экземпляр ПБ' },
    ...{ building: 'Сенатская пл., 3', cabinet: '214', folder: '05-12', putOn: asDay('2026-11-01') },
  });

  it('lies where somebody has put it, and its moves are in the log', async () => {
    const { id: agreementId } = await draft();
    const first = paper(agreementId);
    await papers(officer).savePaper(first);
    await papers(officer).savePaper(first);
    await papers(officer).savePaper({ ...first, version: 1, cabinet: '301' });
    expect(await refusal(papers(officer).savePaper({ ...first, version: 1, cabinet: '5' }))).toBe(
      'stale-edit',
    );
    const [kept] = (await papers(penza).of({ agreementId })).papers;
    expect(kept).toMatchObject({ cabinet: '301', building: 'Сенатская пл., 3', scans: 0, version: 2 });
    const moves = await api.database.raw`select before, after from audit_log
      where action = 'agreement.keep-paper' and entity_id = ${agreementId} order by id`;
    expect(moves).toMatchObject([
      { before: null },
      { before: { cabinet: '214' }, after: { cabinet: '301' } },
    ]);
  });

  it('is refused on a day that has not come, with a party of no one, and from another region', async () => {
    const { id } = await draft();
    const tomorrow = { ...paper(id), putOn: asDay('2026-11-03') };
    expect(await refusal(papers(officer).savePaper(tomorrow))).toBe('agreement-paper-in-future');
    const stranger = { ...paper(id), partyId: randomUUID() };
    expect(await refusal(papers(officer).savePaper(stranger))).toBe('agreement-paper-foreign-party');
    expect(await refusal(papers(kamchatka).savePaper(paper(id)))).toBe('not-found');
  });
});

it('the protocol of disagreements has the words of both sides and the agreed ones', async () => {
  const { id } = await draft();
  expect((await ask(penza, `/agreements/disagreements/${id}.docx`)).status).toBe(422);
  await as(penza).saveDisagreement({
    ...{ id: randomUUID(), agreementId: id, version: 0, clause: '5.1', ours: 'Пять лет', theirs: 'Три года' },
  });
  const text = await textOf(`/agreements/disagreements/${id}.docx`);
  expect(text).toEqual(
    expect.arrayContaining([
      'ПРОТОКОЛ РАЗНОГЛАСИЙ',
      'Пункт | Редакция Президентской библиотеки | Редакция: ОБ 1 | Согласованная редакция',
      '5.1 | Пять лет | Три года | Не согласована',
    ]),
  );
  const pdf = await ask(penza, `/agreements/disagreements/${id}.pdf`);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
