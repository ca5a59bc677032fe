import { Hono, type Context } from 'hono';
import { createHash } from 'node:crypto';
import { personaOf, type Persona } from '../personas.ts';
import { note, type Stand } from '../stand.ts';
import { readAccessToken } from '../tokens/tokens.ts';
import { breakdown, profileBreakdowns } from './line.ts';

/** `GET /rs/prns/{oid}` and its contacts, of the person of the access token alone. */
export function personRoutes(stand: Stand): Hono {
  const app = new Hono();

  app.get('/rs/prns/:oid', async (c) => {
    const reader = await allowed(stand, c);
    if (reader instanceof Response) return reader;
    const { persona, scopes } = reader;
    const embeds = /^\(.*\bcontacts\.elements\b.*\)$/.test(c.req.query('embed') ?? '');
    return c.json({
      ...profile(stand, persona, scopes),
      ...(embeds && { contacts: collection(contacts(stand, persona, scopes)) }),
    });
  });

  app.get('/rs/prns/:oid/ctts', async (c) => {
    const reader = await allowed(stand, c);
    if (reader instanceof Response) return reader;
    const { persona, scopes } = reader;
    const elements = contacts(stand, persona, scopes);
    if (c.req.query('embed') === '(elements)') return c.json(collection(elements));
    const at = new URL(c.req.url);
    return c.json(collection(elements.map(({ id }) => `${at.origin}${at.pathname}/${id}`)));
  });

  app.get('/rs/prns/:oid/ctts/:id', async (c) => {
    const reader = await allowed(stand, c);
    if (reader instanceof Response) return reader;
    const found = contacts(stand, reader.persona, reader.scopes).find(
      ({ id }) => String(id) === c.req.param('id'),
    );
    return found ? c.json(found) : c.json({ code: 'ESIA-005004', message: 'Not found' }, 404);
  });

  return app;
}

interface Reader {
  readonly persona: Persona;
  readonly scopes: readonly string[];
}

async function allowed(stand: Stand, c: Context): Promise<Reader | Response> {
  const broken = await (breakdown(stand, c) ?? breakdown(stand, c, profileBreakdowns));
  if (broken) return broken;
  c.header('cache-control', 'no-store');
  const [, token] = /^Bearer ([\w.-]+)$/.exec(c.req.header('authorization') ?? '') ?? [];
  const access = token === undefined ? null : readAccessToken(stand, token);
  if (!access || stand.failures.take('profile-401'))
    return c.json({ code: 'ESIA-005011', message: 'SecurityErrorEnum.invalidToken' }, 401);
  note(stand, { clientId: access.clientId, step: 'profile' });
  const persona = personaOf(access.oid);
  if (!persona || String(access.oid) !== c.req.param('oid'))
    return c.json({ code: 'ESIA-005012', message: 'SecurityErrorEnum.accessDenied' }, 403);
  return { persona, scopes: access.scopes };
}

const eTagOf = (value: object) =>
  createHash('sha1').update(JSON.stringify(value)).digest('hex').toUpperCase();

/** Fields by the granted scopes. Which fields come with `openid` alone is not published; these are of the account. */
function profile(stand: Stand, persona: Persona, scopes: readonly string[]) {
  const { lastName, firstName, middleName, birthDate, gender, citizenship, snils, level } = persona;
  const has = (scope: string) => scopes.includes(scope);
  const isTrusted = (level === 'PR') !== stand.failures.take('trust-differs');
  const data = {
    ...(has('fullname') && { firstName, lastName, ...(middleName !== undefined && { middleName }) }),
    ...(has('birthdate') && { birthDate }),
    ...(has('gender') && { gender }),
    ...(has('snils') && snils !== undefined && { snils }),
    trusted: isTrusted,
    citizenship,
    verifying: false,
    status: 'REGISTERED',
    updatedOn: 1_767_225_600,
  };
  return { stateFacts: ['EntityRoot'], ...data, eTag: eTagOf(data) };
}

const collection = (elements: readonly unknown[]) => ({
  stateFacts: ['hasSize'],
  size: elements.length,
  eTag: eTagOf(elements),
  elements,
});

function contacts(stand: Stand, persona: Persona, scopes: readonly string[]) {
  const { email, emailVerified, mobile, oid } = persona;
  const has = (scope: string) => scopes.includes(scope) || scopes.includes('contacts');
  const isVerified = emailVerified && !stand.failures.take('email-unverified');
  const list = [
    ...(email !== undefined && has('email') ? [{ type: 'EML', value: email, isVerified }] : []),
    ...(mobile !== undefined && has('mobile') ? [{ type: 'MBT', value: mobile, isVerified: true }] : []),
  ];
  return list.map(({ type, value, isVerified }, place) => ({
    stateFacts: ['Identifiable'],
    id: oid * 10 + place,
    type,
    vrfStu: isVerified ? 'VERIFIED' : 'NOT_VERIFIED',
    value,
    eTag: eTagOf({ type, value, isVerified }),
  }));
}
