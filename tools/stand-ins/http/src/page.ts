import { html } from 'hono/html';
import type { Failures } from './failures.ts';

export type Html = ReturnType<typeof html>;

export interface StandInPage {
  /** Of whom the stand-in speaks the language: «YouTube». */
  readonly service: string;
  readonly title: string;
  readonly content: Html | readonly Html[];
}

/** Pages load nothing from outside; a redirect back to the system's own address follows the sign-in form. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export const standInPage = ({ service, title, content }: StandInPage): Html =>
  html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} — учебный ${service}</title>
        <link rel="stylesheet" href="/stand-in/style.css" />
      </head>
      <body>
        <header>
          <a href="/">Учебный ${service}</a>
          <span>Ничего не уходит дальше этого компьютера.</span>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;

/** The form that switches failures, and what is switched on. */
export function failuresPart<Kind extends string>(failures: Failures<Kind>): Html {
  const active = failures.list();
  return html`<h2>Сбои</h2>
    <form method="post" action="/stand-in/failures">
      <label for="kind">Что случится</label>
      <select id="kind" name="kind">
        ${Object.entries<string>(failures.labels).map(
          ([kind, label]) => html`<option value="${kind}">${label}</option>`,
        )}
      </select>
      <label for="times">Сколько раз</label>
      <select id="times" name="times">
        <option value="1">один раз</option>
        <option value="3">три раза</option>
        <option value="always">пока не выключат</option>
      </select>
      <button>Включить</button>
    </form>
    ${
      active.length > 0
        ? html`<ul>
              ${active.map(({ kind, times }) => html`<li>${failures.labels[kind]}: ${left(times)}</li>`)}
            </ul>
            <form method="post" action="/stand-in/failures/clear">
              <button class="quiet">Выключить все сбои</button>
            </form>`
        : html`<p>Сбоев нет.</p>`
    }`;
}

const left = (times: number) => (times === Infinity ? 'пока не выключат' : `осталось раз: ${times}`);

export const stylesheet = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; padding: 0.75rem 1.5rem; background: #1f3a5f; color: #fff; }
header a { color: #fff; font-weight: 600; }
main { max-width: 70rem; margin: 0 auto; padding: 0.5rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin: 1rem 0; }
input, select, button { font: inherit; padding: 0.4rem 0.75rem; border: 1px solid #767676; border-radius: 6px; }
select { max-width: 100%; }
button { background: #1f5fae; border-color: #1f5fae; color: #fff; cursor: pointer; }
button.quiet { background: none; color: inherit; border-color: #767676; }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #8886; overflow-wrap: anywhere; }
tbody th { font-weight: 500; }
video { display: block; width: 100%; max-height: 32rem; background: #000; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
`;
