import { readFile } from 'node:fs/promises';
import type { Clip } from './demo-videos.ts';

export interface VideoToPlace {
  /** Of the YouTube stand-in. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly clip: Clip;
  /** Null: everybody sees it at once. */
  readonly publishAt: string | null;
}

/** Really places a video there, as the product does; answers its id. */
export async function placeOnYoutube({ site, clip, publishAt, ...snippet }: VideoToPlace): Promise<string> {
  const bytes = await readFile(new URL(`clips/${clip}.mp4`, import.meta.url));
  const grant = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: '1//demo' });
  const token = await answered(await fetch(`${site}/token`, { method: 'POST', body: grant }));
  const begun = await fetch(`${site}/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token['access_token']}`,
      'content-type': 'application/json',
      'x-upload-content-length': String(bytes.byteLength),
      'x-upload-content-type': 'video/mp4',
    },
    body: JSON.stringify({
      snippet: { ...snippet, categoryId: '27', defaultLanguage: 'ru' },
      status: publishAt === null ? { privacyStatus: 'public' } : { privacyStatus: 'private', publishAt },
    }),
  });
  const session = begun.headers.get('location');
  if (session === null) throw new Error(`The stand-in of YouTube began no upload: ${await begun.text()}`);
  const headers = { authorization: `Bearer ${token['access_token']}` };
  const { id } = await answered(await fetch(session, { method: 'PUT', headers, body: bytes }));
  return String(id);
}

async function answered(response: Response): Promise<Readonly<Record<string, unknown>>> {
  if (!response.ok) throw new Error(`The stand-in of YouTube refused: ${await response.text()}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}
