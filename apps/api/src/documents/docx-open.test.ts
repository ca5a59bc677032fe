import { expect, it } from 'vitest';
import { cooperationSample } from '../agreement-documents/sample-template.ts';
import { zipOf, type ZipPart } from '../testing/zip.ts';
import { docxParagraphs } from './docx-paragraphs.ts';
import { body, docxOf, paragraph, types } from './testing/docx.ts';

const opened = (bytes: Uint8Array) => docxParagraphs(bytes).catch((error: unknown) => error);

const refusal = (key: string, details: object = {}) =>
  expect.objectContaining({ key, details: expect.objectContaining(details) as object });

const relations = (type: string, target: string, mode = ' TargetMode="External"') => ({
  name: 'word/_rels/document.xml.rels',
  content: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
});

const withPart = (...parts: readonly ZipPart[]) => docxOf(paragraph('Текст'), parts);

it.each([
  ['text under another name', Buffer.from('просто текст'), 'docx-not-document'],
  ['nothing', Buffer.alloc(0), 'docx-not-document'],
  ['an archive of something else', zipOf([{ name: 'a.txt', content: 'a' }]), 'docx-not-document'],
  [
    'an old DOC',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'docx-old-format',
  ],
  [
    'one behind a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'docx-encrypted',
  ],
  ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 'docx-too-large'],
  ['macros in a part', withPart({ name: 'word/vbaProject.bin', content: 'x' }), 'docx-macros'],
  [
    'macros under the name of DOCX',
    zipOf([
      { name: '[Content_Types].xml', content: types.replace('document.main', 'document.macroEnabled.main') },
      { name: 'word/document.xml', content: body(paragraph('Текст')) },
    ]),
    'docx-macros',
  ],
  [
    'another file put in',
    withPart({ name: 'word/embeddings/oleObject1.bin', content: 'x' }),
    'docx-embedded',
  ],
  ['an HTML chunk', withPart(relations('aFChunk', 'chunk.dat', '')), 'docx-embedded'],
  ['a picture from outside', withPart(relations('image', 'http://evil.example/pixel.png')), 'docx-external'],
  ['a template from outside', withPart(relations('attachedTemplate', 'file://host/t.dotm')), 'docx-external'],
  [
    'an address of another kind',
    withPart(relations('hyperlink', 'file:///C:/Windows/calc.exe')),
    'docx-external',
  ],
  [
    'a path of the network without a mode',
    withPart(relations('image', '\\\\host\\share', '')),
    'docx-external',
  ],
  [
    'a field that fetches, cut into runs',
    docxOf(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT "\\\\host\\file"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    'docx-external',
  ],
  ['entities that grow', docxOf(paragraph('Текст'), [], '<!DOCTYPE w [<!ENTITY a "b">]>'), 'docx-damaged'],
  ['tags that do not close', docxOf('<w:p><w:r>'), 'docx-damaged'],
  ['nothing to read', docxOf(paragraph(' ')), 'docx-empty'],
])('refuses %s in words', async (_, bytes, key) => {
  expect(await opened(bytes)).toEqual(refusal(key));
});

it('refuses a bomb unopened, also one that lies about its size', async () => {
  const zeros = Buffer.alloc(60 * 1024 * 1024);
  expect(await opened(withPart({ name: 'word/media/a.bin', content: zeros }))).toEqual(refusal('docx-bomb'));
  const lying = withPart({ name: 'word/styles.xml', content: zeros, claimedSize: 100 });
  expect(await opened(lying)).toEqual(refusal('docx-damaged'));
});

it('refuses a document cut in the middle of its way', async () => {
  const whole = await cooperationSample();
  expect(await opened(whole.subarray(0, Math.floor(whole.length / 2)))).toEqual(refusal('docx-damaged'));
});

it('takes a link that a reader clicks', async () => {
  const bytes = withPart(relations('hyperlink', 'https://www.prlib.ru/'));
  expect(await docxParagraphs(bytes)).toEqual(['Текст']);
});
