import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

export function page(title: string, content: Html | readonly Html[]): Html {
  return html`<!doctype html>
    <html lang="ru">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} — почтовый ящик</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <a href="/">Письма</a>
          <a href="/failures">Сбои почты</a>
          <span>Учебный ящик: письма не уходят дальше этого компьютера.</span>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

export const messagePage = (title: string, explanation: string): Html =>
  page(title, html`<p>${explanation}</p>`);

const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'medium' });

export const time = (date: Date): Html =>
  html`<time datetime="${date.toISOString()}">${moment.format(date)}</time>`;

/** 1 234 байта → «2 КБ». */
export function fileSize(bytes: number): string {
  const unit = bytes < 1_048_576 ? 'KB' : 'MB';
  const value = unit === 'KB' ? Math.ceil(bytes / 1024) : Math.round(bytes / 104_857.6) / 10;
  return `${value.toLocaleString('ru-RU')} ${unit === 'KB' ? 'КБ' : 'МБ'}`;
}
