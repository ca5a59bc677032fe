import type { Context as HttpContext } from 'hono';

export interface SentFile {
  /** Of its content, as `content-type` says it. */
  readonly type: string;
  /** What the person keeps it under, in Russian as a rule, with its ending. */
  readonly name: string;
  /** The same in ASCII, for programs that know no other. */
  readonly plainName: string;
  readonly content: Uint8Array;
  /** Opens in the browser instead of being saved. */
  readonly opens?: boolean;
}

/** A file that was made for the one who asked: nobody on the way keeps it. */
export function sendFile(http: HttpContext, { type, name, plainName, content, opens }: SentFile): Response {
  const how = opens === true ? 'inline' : 'attachment';
  const full = encodeURIComponent(name).replaceAll("'", '%27');
  return http.body(new Uint8Array(content), 200, {
    'content-type': type,
    'content-disposition': `${how}; filename="${plainName}"; filename*=UTF-8''${full}`,
    'cache-control': 'private, no-store',
  });
}
