import { DomainError, sentence } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import { Hono, type Context as HttpContext } from 'hono';
import { withRequest, type RequestInfo } from '../request-info.ts';
import type { Channels } from './channels.ts';

export interface ConsentFilesOptions {
  readonly channels: Channels;
  readonly actorOf: (http: HttpContext) => Promise<Actor | null>;
  readonly requestOf: (http: HttpContext) => RequestInfo;
}

const page = '/media/channels';

/** Where a platform sends the administrator's browser back after consent. The code is used up here and never shown. */
export function consentFiles({ channels, actorOf, requestOf }: ConsentFilesOptions): Hono {
  const files = new Hono();
  files.get('/channels/consent', async (http) => {
    const actor = await actorOf(http);
    if (!actor) return http.text('sign in first', 401);
    if (!can(actor, 'channel.manage')) return http.text('forbidden', 403);
    const request = requestOf(http);
    const { code, state, error } = http.req.query();
    // A person who says no at the platform comes back without a code.
    if (error !== undefined || !code || !state) return http.redirect(`${page}?consent=refused`);
    try {
      const id = await withRequest(request, () => channels.takeConsent(actor, { code, state }));
      return http.redirect(`${page}?connected=${id}`);
    } catch (failure) {
      if (!(failure instanceof DomainError)) throw failure;
      const words = sentence(failure.key, request.language, failure.details);
      return http.redirect(`${page}?problem=${encodeURIComponent(words)}`);
    }
  });
  return files;
}
