import type { Html } from '@pbnet/stand-in-http/page';
import { html } from 'hono/html';
import type { Asked } from '../codes.ts';
import { personas, scopes, type Persona } from '../personas.ts';

interface PortalPage {
  readonly title: string;
  readonly content: Html;
}

const portalPage = ({ title, content }: PortalPage): Html =>
  html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} — портал государственных услуг (стенд)</title>
        <link rel="stylesheet" href="/stand-in/portal.css" />
      </head>
      <body>
        <header>
          <p><strong>Портал государственных услуг</strong> <span>(стенд)</span></p>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer>
          <p>
            Это не Госуслуги, а учебный стенд на этом компьютере. Люди здесь вымышлены, пароль не нужен,
            данные никуда не уходят.
          </p>
        </footer>
      </body>
    </html>`;

/** Whom to be, and what the system will get to know. */
export const signInPage = ({ asked, id }: { asked: Asked; id: string }): Html =>
  portalPage({
    title: 'Вход',
    content: html`<p>
        Система <strong>${asked.clientId}</strong> на ${new URL(asked.redirectUri).host} получит:
      </p>
      <ul class="scopes">
        ${asked.scope.split(' ').map((scope) => html`<li>${scopes[scope] ?? scope}</li>`)}
      </ul>
      <h2>Кто входит</h2>
      <form method="post" action="/login">
        <input type="hidden" name="request" value="${id}" />
        <ul class="people">
          ${personas.map((persona) => html`<li>${choice(persona)}</li>`)}
        </ul>
        <button class="quiet" name="persona" value="">Отказаться и вернуться</button>
      </form>`,
  });

const choice = ({ id, lastName, firstName, middleName = '', birthDate, words }: Persona) =>
  html`<button name="persona" value="${id}">
    <span class="name">${lastName} ${firstName} ${middleName}</span>
    <span>${words}</span>
    <span>Дата рождения: ${birthDate}</span>
  </button>`;

/** @param sign what those who look after the system need: the code and the words of OAuth */
export const refusalPage = (sentence: string, sign = ''): Html =>
  portalPage({
    title: 'Войти не получилось',
    content: html`<p>${sentence}</p>
      <p>Вернитесь на сайт, с которого пришли, и начните вход снова.</p>
      ${sign === '' ? '' : html`<p><small>${sign}</small></p>`}`,
  });

export const staleSentence = 'Этот вход уже завершён или начат давно.';

export const outPage = (): Html =>
  portalPage({ title: 'Вы вышли', content: html`<p>Страницу можно закрыть.</p>` });

export const portalStylesheet = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; background: #edf2fe; color: #0b1f33; }
body { margin: 0; }
header { background: #fff; border-bottom: 4px solid #0d4cd3; padding: 0.25rem 1.5rem; }
header strong { color: #0d4cd3; font-size: 1.125rem; }
header span { color: #b3123b; font-weight: 600; }
main { max-width: 38rem; margin: 2rem auto; padding: 1rem 2rem 2rem; background: #fff; border-radius: 12px; }
footer { max-width: 38rem; margin: 0 auto 2rem; padding: 0 2rem; }
h1 { font-size: 1.75rem; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 0.75rem; }
ul { margin: 0; }
.people { list-style: none; padding: 0; display: grid; gap: 0.5rem; }
button { font: inherit; cursor: pointer; border-radius: 8px; padding: 0.75rem 1rem; overflow-wrap: anywhere; }
.people button { width: 100%; text-align: left; background: #fff; color: inherit; border: 1px solid #66727f; }
.people button:hover { background: #edf2fe; border-color: #0d4cd3; }
.people span { display: block; }
.name { font-weight: 600; }
.quiet { margin-top: 1rem; background: none; border: 0; color: #0d4cd3; text-decoration: underline; }
:focus-visible { outline: 3px solid #b3123b; outline-offset: 2px; }
@media (max-width: 40rem) { main, footer { margin: 0; padding: 1rem; border-radius: 0; } }
`;
