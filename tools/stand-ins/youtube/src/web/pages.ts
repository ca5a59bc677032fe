import { failuresPart, standInPage, type Html } from '@pbnet/stand-in-http/page';
import { html } from 'hono/html';
import { quotaLimits } from '../quota.ts';
import { isProcessed, settled, type Stand } from '../stand.ts';
import type { StoredVideo } from '../store.ts';

const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'medium' });

const privacies = { public: 'виден всем', unlisted: 'по ссылке', private: 'закрыт' } as const;

export function stateWords(stand: Stand, stored: StoredVideo): string {
  const video = settled(stand, stored);
  if (video.failure) return 'обработка не удалась';
  if (!isProcessed(stand, video)) return 'обрабатывается';
  const at = video.publishAt && `, выйдет ${moment.format(new Date(video.publishAt))}`;
  return `${privacies[video.privacy]}${at ?? ''}`;
}

/** What lies on this YouTube, and the switches of its failures. */
export function homePage(stand: Stand): Html {
  const { store, failures, quota } = stand;
  const used = quota.used();
  const content = html`
    <p>
      Канал «${stand.channel.title}». Сегодня загрузок: ${used.uploads} из ${quotaLimits.uploads}, единиц
      квоты: ${used.units} из ${quotaLimits.units}.
    </p>
    <h2>Видео</h2>
    ${
      store.videos.length === 0
        ? html`<p>Видео ещё нет.</p>`
        : html`<table>
            <thead>
              <tr>
                <th>Название</th>
                <th>Состояние</th>
                <th>Субтитры</th>
                <th>Плейлисты</th>
                <th>Байт</th>
              </tr>
            </thead>
            <tbody>
              ${store.videos.toReversed().map((video) => row(stand, video))}
            </tbody>
          </table>`
    }
    ${broadcastsPart(stand)} ${failuresPart(failures)}
    <form method="post" action="/stand-in/revoke">
      <button class="quiet">Отозвать доступ программы к каналу</button>
    </form>
  `;
  return standInPage({ service: 'YouTube', title: stand.channel.title, content });
}

const row = (stand: Stand, video: StoredVideo) => {
  const languages = stand.store.captions.filter(({ videoId }) => videoId === video.id);
  const playlists = stand.store.playlists.filter(({ videoIds }) => videoIds.includes(video.id));
  return html`<tr>
    <th scope="row"><a href="/watch?v=${video.id}">${video.title}</a></th>
    <td>${stateWords(stand, video)}</td>
    <td>${languages.map(({ language }) => language).join(', ')}</td>
    <td>${playlists.map(({ title }) => title).join(', ')}</td>
    <td>${video.size.toLocaleString('ru-RU')}</td>
  </tr>`;
};

const broadcastsPart = ({ store }: Stand) =>
  html`<h2>Трансляции</h2>
    ${
      store.broadcasts.length === 0
        ? html`<p>Трансляций ещё нет.</p>`
        : html`<table>
            <tbody>
              ${store.broadcasts.map(
                ({ id, title, status, streamId, viewers }) =>
                  html`<tr>
                    <th scope="row"><a href="/watch?v=${id}">${title}</a></th>
                    <td>${stages[status]}</td>
                    <td>
                      <form method="post" action="/stand-in/broadcasts/${id}">
                        <label for="viewers-${id}">Зрителей</label>
                        <input id="viewers-${id}" name="viewers" type="number" min="0" value="${viewers}" />
                        <label for="signal-${id}">Картинка</label>
                        <select id="signal-${id}" name="signal">
                          ${(['ready', 'active', 'error'] as const).map(
                            (signal) =>
                              html`<option
                                value="${signal}"
                                ${
                                  store.streams.find((one) => one.id === streamId)?.status === signal
                                    ? 'selected'
                                    : ''
                                }
                              >
                                ${signals[signal]}
                              </option>`,
                          )}
                        </select>
                        <button>Установить</button>
                      </form>
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`;

const stages = {
  created: 'создана',
  ready: 'готова',
  testing: 'проверяется',
  live: 'идёт',
  complete: 'завершена',
} as const;

const signals = { ready: 'не приходит', active: 'приходит', error: 'приходит плохая' } as const;

export const isWatchable = (stand: Stand, video: StoredVideo): boolean =>
  settled(stand, video).privacy !== 'private' && isProcessed(stand, video);

/** The page that an address of a video opens. Null: nobody may see it. */
export function watchPage(stand: Stand, id: string): Html | null {
  const live = stand.store.broadcasts.find((one) => one.id === id);
  if (live) {
    const content = html`<p>Трансляция: ${stages[live.status]}</p>`;
    return standInPage({ service: 'YouTube', title: live.title, content });
  }
  const video = stand.store.videos.find((one) => one.id === id);
  if (!video || !isWatchable(stand, video)) return null;
  const tracks = stand.store.captions.filter(({ videoId }) => videoId === id);
  const poster = video.thumbnail ? html`poster="/thumbnails/${id}"` : '';
  const content = html`<video controls src="/files/${id}" ${poster}>
      ${tracks.map(
        (track) =>
          html`<track kind="captions" src="/captions/${track.id}" srclang="${track.language}" default />`,
      )}
    </video>
    <p>Просмотров: ${video.views}</p>
    <p class="text">${video.description}</p>`;
  return standInPage({ service: 'YouTube', title: video.title, content });
}
