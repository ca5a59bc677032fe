import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { testServer } from '../testing/browser.ts';

const api = await testApi();
const browser = await testServer(api);
const command = fileURLToPath(new URL('invite-administrator.ts', import.meta.url));
const password = 'снег в апреле тает быстро';

function invite(...given: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const { DATABASE_URL, SECRET_KEY, PUBLIC_URL } = api.env;
  return promisify(execFile)(process.execPath, ['--conditions=@pbnet/source', command, ...given], {
    env: { DATABASE_URL, SECRET_KEY, PUBLIC_URL },
  }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
  );
}

it('opens a new installation: the link of the command makes an administrator who signs in', async () => {
  const email = 'first@library.example';
  const { code, text } = await invite(email);
  expect(code).toBe(0);
  const token = /\/invitation\/([\w-]+)/.exec(text)?.[1] ?? '';
  await api.as(null).identity.acceptLink({ token, password });
  const someone = browser();
  await someone.call('mutation', 'identity.signIn', { email, password });
  expect((await someone.call('query', 'identity.me')).data).toMatchObject({ role: 'administrator' });
  expect(await invite(email)).toMatchObject({ code: 1 });
});

it('says how it is called', async () => {
  expect(await invite('not an address')).toMatchObject({ code: 2, text: expect.stringContaining('Usage') });
});
