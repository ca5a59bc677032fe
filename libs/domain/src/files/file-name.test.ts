import { expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

it.each([
  ['Согласие.pdf', 'pdf', 'Согласие.pdf'],
  ['ФОТО.JPEG', 'jpg', 'ФОТО.jpeg'],
  ['снимок.pdf', 'png', 'снимок.png'],
  ['../../etc/passwd', 'txt', 'etc passwd.txt'],
  ['договор\u202Efdp.exe', 'pdf', 'договор fdp.pdf'],
  ['...', 'pdf', 'файл.pdf'],
  ['', 'docx', 'файл.docx'],
  ['a'.repeat(300), 'pdf', `${'a'.repeat(120)}.pdf`],
  ['line\r\nbreak.pdf', 'pdf', 'line  break.pdf'],
] as const)('%j with the content of %s is kept as %j', (given, kind, kept) => {
  expect(safeFileName(given, kind)).toBe(kept);
});
