import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failurePage, readerCookie, readerDesk, refusedWith } from '../../testing/reader-desk.ts';
import type { JarBrowser } from '../../testing/jar-browser.ts';

const desk = await readerDesk();
const { api, stand, browser, press, meOf, kept, arrive } = desk;
const { raw } = api.database;
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => desk.afresh());
afterEach(() => said.mockClear());

const locationOf = (answer: Response) => answer.headers.get('location') ?? '';
const over = failurePage('esia-attempt-over');

/** Begins at a door and signs in at ЕСИА, without coming back yet. */
async function begun(someone: JarBrowser, door = 'reader', persona = 'penza'): Promise<URL> {
  return stand.signIn(locationOf(await someone.open(`/${door}/esia/start`)), persona);
}

const back = async (someone: JarBrowser, { href }: Pick<URL, 'href'>) => locationOf(await someone.open(href));
const attemptsIn = ({ jar }: JarBrowser) => [...jar.keys()].filter((name) => name.includes('attempt'));

it('signs in from two tabs that were opened at once, whichever comes back first', async () => {
  const anna = browser();
  const [first, second] = [await begun(anna), await begun(anna)];
  expect(await back(anna, first)).toBe('/portal/reader/registration');
  expect(await back(anna, second)).toBe('/portal/reader/registration');
  // Either page shows what waits now, and one reader comes of both.
  await press(anna);
  const [third, fourth] = [await begun(anna), await begun(anna)];
  expect(await back(anna, fourth)).toBe('/portal/reader');
  expect(await back(anna, third)).toBe('/portal/reader');
  expect(await meOf(anna)).toMatchObject({ lastName: 'Ольховская' });
  expect((await kept()).slice(0, 2)).toEqual([1, 1]);
  expect(attemptsIn(anna)).toEqual([]);
});

it('registers by a press only whom its page showed: two people in two tabs of one browser', async () => {
  const shared = browser();
  const consents = [{ purpose: 'registration', edition: 1 }];
  expect(await back(shared, await begun(shared))).toBe('/portal/reader/registration');
  const anna = await desk.shownTo(shared);
  expect(await back(shared, await begun(shared, 'reader', 'kamchatka'))).toBe('/portal/reader/registration');
  const other = await desk.shownTo(shared);
  expect(other).not.toBe(anna);
  expect(await shared.call('ownReader.register', { shown: anna, consents })).toMatchObject(
    refusedWith('reader-registration-other'),
  );
  expect((await kept()).slice(0, 4)).toEqual([0, 0, 0, 0]);

  // Who was shown is registered; the former tab registers nobody and gets nobody's session.
  expect(await shared.call('ownReader.register', { shown: other, consents })).toMatchObject({ status: 200 });
  expect(await shared.call('ownReader.register', { shown: anna, consents })).toMatchObject(
    refusedWith('reader-registration-other'),
  );
  expect(await meOf(shared)).not.toMatchObject({ lastName: 'Ольховская' });
  expect((await kept()).slice(0, 4)).toEqual([1, 1, 1, 1]);
});

it('spoils no tab by the failure of another one', async () => {
  const anna = browser();
  const [first, second] = [await begun(anna, 'reader', 'refusing'), await begun(anna)];
  expect(await back(anna, first)).toBe(failurePage('esia-cancelled'));
  expect(await back(anna, first)).toBe(over);
  expect(await back(anna, { href: '/reader/esia/return?state=made-up&code=made-up' })).toBe(over);
  expect(await back(anna, second)).toBe('/portal/reader/registration');
});

it('does the same at the staff’s door', async () => {
  const someone = browser();
  const [first, second] = [await begun(someone, 'staff', ''), await begun(someone, 'staff')];
  expect(await back(someone, first)).toBe('/sign-in?failure=esia-cancelled');
  expect(await back(someone, second)).toBe('/sign-in?failure=staff-esia-unknown');
  expect(someone.jar.size).toBe(0);
});

it('keeps five attempts of a browser at most, the newest ones', async () => {
  const anna = browser();
  const tabs: URL[] = [];
  for (let tab = 0; tab < 7; tab += 1) tabs.push(await begun(anna));
  expect(attemptsIn(anna)).toHaveLength(5);
  const [first, , , , , , last] = tabs;
  expect(await back(anna, first ?? expect.unreachable())).toBe(over);
  expect(await back(anna, last ?? expect.unreachable())).toBe('/portal/reader/registration');
});

it.each([
  ['reader', 'staff', '/sign-in?failure=esia-attempt-over'],
  ['staff', 'reader', over],
])('does not finish at one door what was begun at the other: %s at %s', async (from, to, refused) => {
  const someone = browser();
  const { search } = await begun(someone, from, 'staff');
  // The cookie as the other door names it, too.
  for (const name of attemptsIn(someone)) {
    const value = someone.jar.get(name) ?? '';
    someone.jar.set(name.replace(`-${from}-`, `-${to}-`), value);
  }
  expect(await back(someone, { href: `/${to}/esia/return${search}` })).toBe(refused);
  expect(someone.jar.has(readerCookie)).toBe(false);
  expect(someone.jar.has('__Host-pbnet')).toBe(false);
  expect(await kept()).toEqual([0, 0, 0, 0, 0]);
  // Nobody has spoilt it for its own door.
  expect(await back(someone, { href: `/${from}/esia/return${search}` })).toBe(
    from === 'reader' ? '/portal/reader/registration' : '/sign-in?failure=staff-esia-unknown',
  );
});

it.each(['state=a&state=b', 'code=', 'error=', 'error=access_denied&code=x', 'state=%00', 'x'.repeat(8000)])(
  'opens nothing for a return that nobody has begun: %s',
  async (query) => {
    const before = stand.journal.length;
    for (const door of ['reader', 'staff']) {
      const someone = browser();
      const to = await back(someone, { href: `/${door}/esia/return?${query}` });
      expect(to).toContain('failure=esia-attempt-over');
      expect(someone.jar.size).toBe(0);
    }
    // ЕСИА was not asked for any of them.
    expect(stand.journal).toHaveLength(before);
  },
);

it('says so in words, logs no person and keeps none when the database fails in the middle', async () => {
  const someone = browser();
  const address = await begun(someone);
  await raw`alter table pending_registrations rename column sealed_person to sealed_elsewhere`;
  expect(await back(someone, address)).toBe(failurePage('esia-out-of-order'));
  await raw`alter table pending_registrations rename column sealed_elsewhere to sealed_person`;
  const lines = said.mock.calls.map(([line]) => String(line)).join('\n');
  expect(lines).toContain('sign-in of a reader with ESIA');
  expect(lines).not.toMatch(/Ольховская|Анна|1986|reader\.example|1000404446|eyJ|code=/);
  expect(someone.jar.size).toBe(0);
  expect(await kept()).toEqual([0, 0, 0, 0, 0]);
  expect(await arrive(someone)).toBe('/portal/reader/registration');
});
