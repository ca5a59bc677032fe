import type { Failure } from './failures.ts';
import type { VkState } from './state.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

export function htmlPage(title: string, body: string): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

/** What lies there, for people. */
export function overview({ videos, posts }: VkState, failures: readonly Failure[]): string {
  const posted = posts.map(
    ({ ownerId, id, message, views, likes, reposts }) =>
      `<li><a href="/wall${ownerId}_${id}">${escapeHtml(message.slice(0, 120))}</a> —
      просмотров ${views}, отметок ${likes}, репостов ${reposts}</li>`,
  );
  const placed = videos.map(
    ({ ownerId, id, title, privacyView, file, views }) =>
      `<li><a href="/video${ownerId}_${id}">${escapeHtml(title)}</a> — ${file?.size ?? 0} байт,
      ${privacyView === 'all' ? 'видно всем' : 'скрыто'}, просмотров ${views}</li>`,
  );
  return htmlPage(
    'Двойник ВКонтакте',
    `<p>Ничто отсюда не уходит в сеть.</p><h2>Видео</h2><ul>${placed.join('')}</ul>
    <h2>Записи на стене</h2><ul>${posted.join('')}</ul>
    <h2>Включённые сбои</h2><pre>${escapeHtml(JSON.stringify(failures, null, 2))}</pre>`,
  );
}
