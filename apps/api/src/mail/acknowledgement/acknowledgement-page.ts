import { createHash } from 'node:crypto';
import { escapeHtml } from '../../letters/letter-blocks.ts';
import type { LetterToAcknowledge } from './acknowledgements.ts';

const style = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:#eef1f4;color:#1c2733;font:16px/1.5 'Golos Text','Segoe UI',Arial,sans-serif}
main{max-width:640px;margin:0 auto;padding:24px 16px}
.sheet{background:#fff;border-top:4px solid #1b427f;padding:24px}
.library{margin:0;font-size:18px;font-weight:700;color:#1b427f}
.network{margin:0 0 24px;color:#45525f}
h1{font-size:24px;line-height:1.3;margin:0 0 16px}
dl{margin:0 0 24px}
dt{color:#45525f}
dd{margin:0 0 12px;font-weight:600}
button{min-height:48px;padding:12px 24px;border:0;border-radius:6px;background:#1b427f;color:#fff;font:inherit;font-weight:700;cursor:pointer}
button:focus-visible{outline:3px solid #1c2733;outline-offset:3px}
@media (prefers-color-scheme:dark){
body{background:#12171c;color:#edf1f5}
.sheet{background:#1c242c;border-top-color:#90b0da}
.library{color:#b7cce8}
.network,dt{color:#b9c4cf}
button{background:#b7cce8;color:#12171c}
button:focus-visible{outline-color:#edf1f5}
}
@media print{button{display:none}}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing runs and nothing is loaded; the form goes to this page only. */
export const acknowledgementPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const moment = new Intl.DateTimeFormat('ru-RU', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

function page(title: string, content: string): string {
  return [
    '<!doctype html><html lang="ru"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${title}</title><style>${style}</style></head><body><main><div class="sheet">`,
    '<p class="library">Президентская библиотека</p>',
    '<p class="network">Региональная сеть центров удалённого доступа</p>',
    `<h1>${title}</h1>${content}</div></main></body></html>`,
  ].join('\n');
}

function facts(letter: LetterToAcknowledge): string {
  const rows = [
    ['Письмо', escapeHtml(letter.subject)],
    ['Получатель', escapeHtml(letter.recipientName)],
    ['Отправлено', letter.sentAt ? `${moment.format(letter.sentAt)} (МСК)` : ''],
    ['Получение подтверждено', letter.acknowledgedAt ? `${moment.format(letter.acknowledgedAt)} (МСК)` : ''],
  ].filter(([, text]) => text !== '');
  return `<dl>${rows.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>`;
}

/** Before and after: a button while nobody has pressed it, the time once somebody has. */
export function acknowledgementPage(letter: LetterToAcknowledge): string {
  if (letter.acknowledgedAt !== null)
    return page(
      'Получение подтверждено',
      `${facts(letter)}<p>Президентская библиотека видит подтверждение. Делать больше ничего не нужно, страницу можно закрыть.</p>`,
    );
  return page(
    'Подтвердите получение письма',
    `${facts(letter)}<form method="post"><button type="submit">Подтверждаю получение</button></form>`,
  );
}

/** For a link that is damaged or not ours: nothing is said of any letter. */
export const unknownLinkPage = page(
  'Ссылка не подходит',
  [
    '<p>Похоже, ссылка скопирована не целиком или повреждена почтовой программой. Ничего не подтверждено и ничего не потеряно.</p>',
    '<p>Откройте письмо ещё раз и нажмите кнопку в нём. Если не получается, скопируйте из письма весь адрес целиком.</p>',
  ].join(''),
);
