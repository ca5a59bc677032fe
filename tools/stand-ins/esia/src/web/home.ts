import { failureRoutes } from '@pbnet/stand-in-http/failures';
import { failuresPart, pagePolicy, standInPage, stylesheet, type Html } from '@pbnet/stand-in-http/page';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { personas } from '../personas.ts';
import type { JournalEntry, Stand } from '../stand.ts';
import { portalStylesheet } from './portal-pages.ts';

const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'medium' });

const steps: Readonly<Record<JournalEntry['step'], string>> = {
  asked: 'просит войти',
  code: 'получает код',
  tokens: 'меняет код на маркеры',
  profile: 'читает данные человека',
  logout: 'выход',
};

/** The page of the stand-in itself: who can sign in, what happened, the switches of failures. */
export function homeRoutes(stand: Stand): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    c.header('content-security-policy', pagePolicy);
    return c.html(homePage(stand));
  });
  // Browsers ask for it by themselves.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/stand-in/style.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css' }));
  app.get('/stand-in/portal.css', (c) => c.body(portalStylesheet, 200, { 'content-type': 'text/css' }));
  app.get('/stand-in/keys', (c) => c.json(stand.keys.list));
  app.route('/stand-in', failureRoutes(stand.failures));
  return app;
}

const homePage = (stand: Stand): Html =>
  standInPage({
    service: 'портал Госуслуг',
    title: 'Вход через Госуслуги',
    content: html`
      <p>
        Системы: ${[...stand.clients.keys()].join(', ') || 'ещё ни одной'}. Подпись маркеров:
        ${stand.algorithm}.
      </p>
      <h2>Кем можно войти</h2>
      <table>
        <thead>
          <tr>
            <th>Человек</th>
            <th>Запись</th>
          </tr>
        </thead>
        <tbody>
          ${personas.map(
            ({ lastName, firstName, words, oid }) =>
              html`<tr>
                <th scope="row">${lastName} ${firstName}</th>
                <td>${words}; номер ${oid}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${failuresPart(stand.failures)} ${journalPart(stand)}
    `,
  });

const journalPart = ({ journal }: Stand): Html =>
  html`<h2>Что было</h2>
    ${
      journal.length === 0
        ? html`<p>Ещё никто не входил.</p>`
        : html`<ol reversed>
            ${journal
              .slice(-50)
              .toReversed()
              .map(
                ({ at, clientId, step, refusal }) =>
                  html`<li>
                    ${moment.format(at)}, ${clientId}:
                    ${steps[step]}${refusal ? `, отказ ESIA-${refusal}` : ''}
                  </li>`,
              )}
          </ol>`
    }`;
