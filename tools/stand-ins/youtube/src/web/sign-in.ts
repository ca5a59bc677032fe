import { Hono } from 'hono';
import { html } from 'hono/html';
import { pagePolicy, standInPage } from '@pbnet/stand-in-http/page';
import type { Stand } from '../stand.ts';

/** The consent page of the account and the exchange of codes and refresh tokens for access tokens. */
export function signInRoutes({ tokens, failures, channel }: Stand): Hono {
  const app = new Hono();

  app.get('/o/oauth2/v2/auth', (c) => {
    const { redirect_uri: address = '', state = '', client_id: client = '', scope = '' } = c.req.query();
    if (!URL.canParse(address)) return c.text('redirect_uri_mismatch', 400);
    const answer = (part: Record<string, string>) => {
      const url = new URL(address);
      for (const [name, value] of Object.entries({ ...part, state })) url.searchParams.set(name, value);
      return url.href;
    };
    c.header('content-security-policy', pagePolicy);
    const content = html`<p>Программа «${client}» просит доступ к каналу «${channel.title}»:</p>
      <ul>
        ${scope.split(' ').map((line) => html`<li>${line}</li>`)}
      </ul>
      <p><a href="${answer({ code: tokens.code(), scope })}">Разрешить</a></p>
      <p><a href="${answer({ error: 'access_denied' })}">Отказать</a></p>`;
    return c.html(standInPage({ service: 'YouTube', title: 'Доступ к каналу', content }));
  });

  app.post('/token', async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
    const refused = { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' };
    if (failures.take('revoked')) {
      tokens.revoke();
      return c.json(refused, 400);
    }
    const isNew = text('grant_type') === 'authorization_code';
    const refresh = isNew ? tokens.exchange(text('code')) : text('refresh_token');
    const access = refresh === null ? null : tokens.access(refresh);
    if (access === null) return c.json(refused, 400);
    return c.json({
      access_token: access,
      expires_in: 3599,
      token_type: 'Bearer',
      scope: 'https://www.googleapis.com/auth/youtube',
      ...(isNew && { refresh_token: refresh }),
    });
  });

  app.post('/revoke', (c) => {
    tokens.revoke();
    return c.json({});
  });

  return app;
}
