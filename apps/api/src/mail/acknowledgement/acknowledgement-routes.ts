import { Hono, type Context } from 'hono';
import { withRequest, type RequestInfo } from '../../request-info.ts';
import { acknowledgementPage, acknowledgementPolicy, unknownLinkPage } from './acknowledgement-page.ts';
import type { Acknowledgements, LetterToAcknowledge } from './acknowledgements.ts';

export interface AcknowledgementRoutesOptions {
  readonly acknowledgements: Acknowledgements;
  readonly requestOf: (http: Context) => RequestInfo;
}

function answer(http: Context, letter: LetterToAcknowledge | null): Response | Promise<Response> {
  http.header('Content-Security-Policy', acknowledgementPolicy);
  http.header('Referrer-Policy', 'no-referrer');
  http.header('Cache-Control', 'no-store');
  http.header('X-Content-Type-Options', 'nosniff');
  return letter ? http.html(acknowledgementPage(letter)) : http.html(unknownLinkPage, 404);
}

/**
 * /ack/:token. Opening the page changes nothing, since mail scanners open links; only the button's POST
 * acknowledges. After it the address is opened anew, so that a reload sends nothing.
 */
export function acknowledgementRoutes({ acknowledgements, requestOf }: AcknowledgementRoutesOptions): Hono {
  const app = new Hono();

  app.get('/:token', async (http) => answer(http, await acknowledgements.look(http.req.param('token'))));

  app.post('/:token', async (http) => {
    const token = http.req.param('token');
    const letter = await withRequest(requestOf(http), () => acknowledgements.acknowledge(token));
    return letter ? http.redirect(`/ack/${token}`, 303) : answer(http, null);
  });

  return app;
}
