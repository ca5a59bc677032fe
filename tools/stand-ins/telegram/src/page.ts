import type { Failure } from './failures.ts';
import type { TelegramMessage } from './messages.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replaceAll('\n', '<br>');
}

function htmlPage(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`;
}

function messageHtml({ id, text, photo }: TelegramMessage): string {
  return `<article id="${id}"><p>${escapeHtml(text)}</p>${photo ? `<p>Картинка, ${photo.size} байт</p>` : ''}</article>`;
}

/** What lies there, for people. */
export function overview(messages: readonly TelegramMessage[], failures: readonly Failure[]): string {
  return htmlPage(
    'Двойник Telegram',
    `<p>Ничто отсюда не уходит в сеть.</p>${messages.map(messageHtml).join('')}
    <h2>Включённые сбои</h2><pre>${escapeHtml(JSON.stringify(failures, null, 2))}</pre>`,
  );
}

/** One message as its address shows it; null when there is none. */
export function messagePage(message: TelegramMessage | undefined): string | null {
  return message ? htmlPage('Сообщение канала', messageHtml(message)) : null;
}
