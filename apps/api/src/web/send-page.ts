import type { Context as HttpContext } from 'hono';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { outagePage, outagePolicy } from './outage-page.ts';

const compress = promisify(brotliCompress);
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export interface PageToSend {
  readonly html: string;
  /** The Content-Security-Policy that names the nonce inside the page. */
  readonly policy: string;
}

/** A page of this very response, never kept, compressed for who understands it. */
export async function sendPage(http: HttpContext, { html, policy }: PageToSend): Promise<Response> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    vary: 'accept-encoding, cookie',
  };
  if (!http.req.header('accept-encoding')?.includes('br')) return http.body(html, 200, headers);
  const body = new Uint8Array(await compress(html, quick));
  return http.body(body, 200, { ...headers, 'content-encoding': 'br' });
}

/** What every page answers while the database or the files of the build cannot be reached. */
export function sendOutage(error: Error, http: HttpContext): Response | Promise<Response> {
  console.error(`the page could not be served: ${error.message}`);
  return http.html(outagePage, 503, {
    'content-security-policy': outagePolicy,
    'cache-control': 'no-store',
    'retry-after': '30',
  });
}
