import { serve } from '@hono/node-server';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import type { ReaderLevel, ReaderState } from '@pbnet/domain/readers';
import { request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { httpApp } from '../http.ts';
import { places } from '../places.ts';
import { openReaderSession } from '../readers/reader-sessions.ts';
import type { TestApi } from './api.ts';

export const documents = 'https://docs.library.example';

export interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Question {
  readonly item?: string;
  readonly token?: string;
  /** What stands in X-Forwarded-For; a list is several such headers. */
  readonly from?: string | readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST' | 'OPTIONS';
  readonly body?: string;
  readonly path?: string;
}

export interface NewReader {
  readonly state?: ReaderState;
  readonly level?: ReaderLevel;
  readonly born?: string | null;
  readonly consents?: readonly string[];
}

const policy: CollectionPolicy = {
  ...{ access: 'extended', readerAtCenters: false, minimumAge: null },
  ...{ readingsAtOnce: 5, pagesAnHour: 600 },
};

/** The access service on a real port, asked as pages of the server of documents ask it; and what it answers from. */
export async function accessDesk(api: TestApi) {
  const { database, env, services } = api;
  const { raw } = database;
  const app = httpApp({ env, services, places: places(database) });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  afterAll(() => new Promise((closed) => server.close(closed)));
  const { port } = server.address() as AddressInfo;
  await raw`insert into resource_servers (title, origin) values ('Документы', ${documents})`;

  // fetch of Node forbids setting Origin; a page's browser sets it by itself.
  const ask = (question: Question = {}): Promise<Said> =>
    new Promise((resolve, reject) => {
      const { item = 'home-1', token, from, method = 'GET', body } = question;
      const path = question.path ?? `/access/decisions?item=${encodeURIComponent(item)}`;
      const headers = {
        origin: documents,
        ...(token === undefined ? {} : { cookie: `__Host-pbnet-reader=${token}` }),
        ...(from === undefined ? {} : { 'x-forwarded-for': typeof from === 'string' ? from : [...from] }),
        ...question.headers,
      };
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () => {
          const text = Buffer.concat(parts).toString();
          const isJson = answer.headers['content-type']?.startsWith('application/json');
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: isJson ? (JSON.parse(text) as Said['body']) : {},
          });
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });

  return {
    ask,
    url: `http://127.0.0.1:${port}`,

    /** 'granted <ground>' or the refusal. */
    async verdict(question: Question = {}): Promise<string> {
      const { body } = await ask(question);
      return body['granted'] === true ? `granted ${String(body['ground'])}` : String(body['refusal']);
    },

    /** A collection under the policy with items `<code>-1`, `<code>-2`, …; returns its id. */
    async collection(code: string, says: Partial<CollectionPolicy> = {}, items = 1): Promise<number> {
      const { access, readerAtCenters, minimumAge, readingsAtOnce, pagesAnHour } = { ...policy, ...says };
      const [row] = await raw<{ id: number }[]>`
        insert into collections (code, title_ru, title_en) values (${code}, ${code}, ${code}) returning id`;
      const id = row?.id ?? 0;
      await raw`insert into collection_policies (collection_id, valid_from, access, reader_at_centers, minimum_age,
          readings_at_once, pages_an_hour)
        values (${id}, '2020-01-01T00:00:00Z', ${access}, ${readerAtCenters}, ${minimumAge}, ${readingsAtOnce},
          ${pagesAnHour})`;
      await raw`insert into resource_items (id, collection_id, title, address)
        select ${code} || '-' || n, ${id}, 'Дело ' || n, ${documents} || '/items/' || ${code} || '-' || n
        from generate_series(1, ${items}::int) n`;
      return id;
    },

    async reader(kind: NewReader = {}): Promise<string> {
      const { state = 'confirmed', level = 'confirmed', born = '1980-05-05' } = kind;
      const { consents = ['registration'] } = kind;
      const id = randomUUID();
      await raw`insert into readers (id, card_number, state, origin)
        values (${id}, ${id.slice(0, 12)}, ${state}, 'esia')`;
      await raw`insert into reader_persons (reader_id, last_name, first_name, birth_date, level)
        values (${id}, 'Читатель', 'Проверочный', ${born}, ${level})`;
      for (const purpose of consents)
        await raw`insert into reader_consents (reader_id, purpose, edition, given_by)
          values (${id}, ${purpose}, 1, 'reader')`;
      return id;
    },

    /** Signs the reader in; returns the cookie's token. */
    signIn: (readerId: string): Promise<string> =>
      database.system((tx) => openReaderSession(tx, { readerId, userAgent: 'test', centerId: null })),

    /** Gives the centre an address from a day until another one. */
    async address(
      centerId: number,
      range: string,
      days: readonly [string, string | null] = ['2020-01-01', null],
    ) {
      const [from, to] = days;
      await raw`insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from, valid_to)
        select id, region_id, regional_center_id, ${range}::cidr, ${from}, ${to} from access_centers
        where id = ${centerId}`;
    },
  };
}
