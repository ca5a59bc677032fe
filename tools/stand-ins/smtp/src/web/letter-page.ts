import { html, raw } from 'hono/html';
import type { Letter } from '../letter.ts';
import { type Html, fileSize, page, time } from './page.ts';

export interface Bouncing {
  /** A server for delivery reports is known. */
  readonly possible: boolean;
  /** The letter has just been returned. */
  readonly done: boolean;
}

export function letterPage(letter: Letter, bouncing: Bouncing): Html {
  const own = `/letters/${letter.id}`;
  return page(letter.subject || '(без темы)', [
    bouncing.done
      ? html`<p role="status" class="done">Письмо возвращено на адрес ${letter.sender}.</p>`
      : html``,
    html`<dl>
        <dt>От кого</dt>
        <dd>${letter.from}</dd>
        <dt>Кому</dt>
        <dd>${letter.to}</dd>
        <dt>Отправитель на конверте</dt>
        <dd>${letter.sender || '(пустой)'}</dd>
        <dt>Получатели на конверте</dt>
        <dd>${letter.recipients.join(', ')}</dd>
        <dt>Получено</dt>
        <dd>${time(letter.receivedAt)}</dd>
      </dl>
      <p class="actions">
        <a href="${own}/source" download>Скачать письмо (.eml, ${fileSize(letter.raw.length)})</a>
      </p>`,
    attachments(letter),
    letter.html
      ? html`<h2>Письмо</h2>
          <iframe
            src="${own}/html"
            title="Письмо: ${letter.subject}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>`
      : html``,
    html`<h2>Текст</h2>
      <div class="text">${letter.text ? linked(letter.text) : 'Текстовой части в письме нет.'}</div>
      <details>
        <summary>Заголовки</summary>
        <pre>${letter.headers.map(({ line }) => line).join('\n')}</pre>
      </details>`,
    bouncing.possible && letter.sender
      ? html`<form method="post" action="${own}/bounce">
          <button class="quiet">Вернуть отправителю: «такого адреса нет»</button>
        </form>`
      : html``,
  ]);
}

/** The HTML part as a document of its own; its links open in a new tab. */
export const framedHtml = (letter: Letter): Html => html`<base target="_blank" />${raw(letter.html)}`;

function attachments({ id, attachments: files }: Letter): Html {
  if (files.length === 0) return html``;
  return html`<h2>Вложения</h2>
    <ul>
      ${files.map(
        ({ name, contentType, content }, index) =>
          html`<li>
            <a href="/letters/${id}/attachments/${index}" download>${name}</a> (${contentType},
            ${fileSize(content.length)})
          </li>`,
      )}
    </ul>`;
}

function linked(text: string): readonly Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" target="_blank">${part}</a>` : html`${part}`,
    );
}
