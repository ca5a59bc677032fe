import { stylesheet, standInPage } from '@pbnet/stand-in-http/page';
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { doorCookie } from './door-cookie.ts';
import { libraryItems, shelves as shelfNames, type Shelf } from './library.ts';
import type { Shelves } from './store.ts';
import { viewer } from './viewer.ts';

const titles: Readonly<Record<Shelf, string>> = {
  open: 'Открытый фонд',
  halls: 'Только в центрах удалённого доступа',
  home: 'В центрах и дома подтверждённым читателям',
  'home-adults': 'То же, с восемнадцати лет',
};

const style = `${stylesheet}
#sheet { min-height: 18rem; max-width: 42rem; padding: 1rem 1.5rem; border: 1px solid #8886; border-radius: 6px; font: 1.125rem/1.6 Georgia, serif; }
.refusal { font: 1rem/1.5 system-ui, sans-serif; }
.turn { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin: 1rem 0; }
.turn button:disabled { opacity: 0.5; cursor: default; }
.room { padding: 0.5rem 1rem; border: 2px solid #1f5fae; border-radius: 6px; }
`;

const service = 'сервер документов';

const note = html`<p>
  Сканы заменены текстами трёх настоящих документов. Каждую страницу сервер показывает только с подписанным
  разрешением службы доступа.
</p>`;

/** The catalogue and the viewer of a document. */
export function webRoutes(shelves: Shelves): Hono {
  const app = new Hono();

  /** Where this browser asks for leave: through the door of a reading room while it stands in one. */
  const accessOf = (cookie: string | undefined) =>
    (cookie === undefined ? null : shelves.door) ?? shelves.access?.url ?? '';

  app.use(async (c, next) => {
    await next();
    const to = [shelves.access?.url, shelves.door].filter((address) => typeof address === 'string').join(' ');
    c.header(
      'content-security-policy',
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${to}; base-uri 'none'; frame-ancestors 'none'`,
    );
    c.header('referrer-policy', 'strict-origin');
    c.header('x-content-type-options', 'nosniff');
  });

  app.get('/stand-in/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/viewer.js', (c) =>
    c.body(`(${viewer.toString()})();`, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  app.get('/', (c) =>
    c.html(
      standInPage({
        service,
        title: 'Документы библиотеки',
        content: [
          note,
          ...shelfNames.map(
            (shelf) =>
              html`<h2>${titles[shelf]}</h2>
                <ul>
                  ${libraryItems
                    .filter((item) => item.shelf === shelf)
                    .map(({ id, title }) => html`<li><a href="/items/${id}">${title}</a></li>`)}
                </ul>`,
          ),
        ],
      }),
    ),
  );

  app.get('/items/:id', (c) => {
    const item = shelves.item(c.req.param('id'));
    if (!item) return c.html(standInPage({ service, title: 'Такого документа нет', content: note }), 404);
    const inRoom = getCookie(c, doorCookie) !== undefined && shelves.door !== null;
    const page = standInPage({
      service,
      title: item.title,
      content: html`${
          inRoom
            ? html`<p class="room">
                Вы в читальном зале центра. <a href="${shelves.door}/door/leave">Выйти из зала</a>
              </p>`
            : ''
        }
        <div class="turn">
          <button id="back" disabled>Предыдущая страница</button>
          <button id="next" disabled>Следующая страница</button>
          <span id="status" role="status"></span>
        </div>
        <article id="sheet" aria-live="polite" tabindex="0" aria-label="Страница документа"></article>
        ${note}
        <script src="/viewer.js" defer></script>`,
    });
    const data = `<body data-item="${item.id}" data-pages="${item.pages.length}" data-access="${accessOf(getCookie(c, doorCookie))}">`;
    return c.html(String(page).replace('<body>', data));
  });

  return app;
}
