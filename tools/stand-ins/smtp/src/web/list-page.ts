import { html } from 'hono/html';
import type { Letter } from '../letter.ts';
import { type Html, fileSize, page, time } from './page.ts';

export function listPage(letters: readonly Letter[], query: string): Html {
  return page('Письма', [
    html`<form class="search" role="search">
        <label for="q">Найти по получателю или теме</label>
        <input id="q" name="q" type="search" value="${query}" />
        <button>Найти</button>
        <a href="/${query ? `?q=${encodeURIComponent(query)}` : ''}">Обновить</a>
      </form>
      <p role="status">Найдено писем: ${letters.length}</p>`,
    letters.length > 0 ? table(letters) : html`<p>${query ? 'Измените запрос.' : 'Писем ещё не было.'}</p>`,
    html`<form method="post" action="/clear"><button class="quiet">Удалить все письма</button></form>`,
  ]);
}

function table(letters: readonly Letter[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Тема</th>
        <th scope="col">Кому</th>
        <th scope="col">Получено</th>
        <th scope="col">Вложения</th>
      </tr>
    </thead>
    <tbody>
      ${letters.map(
        (letter) =>
          html`<tr>
            <th scope="row"><a href="/letters/${letter.id}">${letter.subject || '(без темы)'}</a></th>
            <td>${letter.recipients.join(', ')}</td>
            <td>${time(letter.receivedAt)}</td>
            <td>
              ${letter.attachments.map(({ name, content }) => `${name} (${fileSize(content.length)})`).join(', ')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
