import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../browser.ts';
import { signInAtGosuslugi } from '../readers/at-gosuslugi.ts';
import { registerReader } from '../readers/register-reader.ts';
import { settled } from '../screens/looks.ts';
import { password } from '../seed.ts';

// node --conditions=@pbnet/source tools/e2e/src/pictures/take.ts [address of the system] [address of the mailbox] [names…]
// Takes the README's pictures from a running demo; those alone that are named, where names are given.

const [address = 'http://localhost:3000', mailbox = 'http://localhost:8025', ...only] = process.argv.slice(2);
const isWanted = (...names: readonly string[]) =>
  only.length === 0 || names.some((name) => only.includes(name));
const folder = path.resolve(import.meta.dirname, '../../pictures');

interface Picture {
  readonly name: string;
  readonly as: string;
  readonly at: string;
  /** The link that leads on from there: the newest mailing, the newest results, the first meeting. */
  readonly link?: RegExp;
  /** What is appended to the address that the link led to. */
  readonly tab?: string;
}

const any = /./;

const pictures: readonly Picture[] = [
  { name: 'home', as: 'monitoring', at: '/' },
  { name: 'dashboard', as: 'monitoring', at: '/monitoring' },
  { name: 'sheet', as: 'penza-001', at: '/monitoring/sheet' },
  { name: 'grid', as: 'penza', at: '/monitoring/grid' },
  { name: 'board', as: 'monitoring', at: '/monitoring/board' },
  { name: 'zero-lists', as: 'penza', at: '/monitoring/zero-lists' },
  { name: 'mailing', as: 'monitoring', at: '/monitoring/mailings', link: any },
  { name: 'results', as: 'monitoring', at: '/monitoring/results', link: any },
  { name: 'campaign', as: 'monitoring', at: '/events/campaigns', link: /планируемые к открытию/ },
  { name: 'calendar', as: 'monitoring', at: '/events/calendar' },
  { name: 'programme', as: 'monitoring', at: '/events/meetings', link: /Ежегодное/, tab: '/programme' },
  { name: 'people', as: 'monitoring', at: '/events/meetings', link: /Ежегодное/, tab: '/people' },
  { name: 'resolution', as: 'monitoring', at: '/events/resolutions', link: any },
  { name: 'control', as: 'monitoring', at: '/events/control' },
  { name: 'contest', as: 'monitoring', at: '/events/contests', link: any },
  { name: 'portal', as: 'monitoring', at: '/portal/' },
  { name: 'openings', as: 'monitoring', at: '/agreements/openings?view=board' },
  {
    name: 'readiness',
    as: 'monitoring',
    at: '/agreements/openings?state=preparing',
    link: any,
    tab: '/readiness',
  },
  { name: 'plan', as: 'director', at: '/agreements/plan/2026/editions/2' },
  { name: 'white-spots', as: 'monitoring', at: '/agreements/white-spots?region=60' },
  { name: 'agreements', as: 'agreements', at: '/agreements' },
  {
    name: 'signatures',
    as: 'agreements',
    at: '/agreements?state=signing&search=Калининград',
    link: any,
    tab: '/signatures',
  },
  { name: 'renewal', as: 'agreements', at: '/agreements/renewals', link: any },
  { name: 'videos', as: 'media', at: '/media' },
  { name: 'moderation', as: 'media', at: '/media/moderation' },
  { name: 'publications', as: 'media', at: '/media/publications' },
  { name: 'broadcasts', as: 'media', at: '/media/broadcasts' },
  { name: 'methods', as: 'penza', at: '/media/methods' },
  { name: 'promotion', as: 'media', at: '/media/promotion', link: any },
  { name: 'channels', as: 'administrator', at: '/media/channels' },
  { name: 'gallery', as: 'media', at: '/portal/videos' },
  { name: 'collection', as: 'readers', at: '/readers/collections', link: any },
  { name: 'journal', as: 'director', at: '/readers/journal' },
  { name: 'retention', as: 'readers', at: '/readers/retention' },
  { name: 'figures', as: 'monitoring', at: '/readers/figures?month=2026-10' },
  { name: 'partner', as: 'agreements', at: '/agreements/partners?several=1', link: any },
];

async function take(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
  await page.waitForFunction(() =>
    [...document.images].every(
      (image) => image.complete || image.getBoundingClientRect().top > window.innerHeight,
    ),
  );
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(name);
}

async function follow(page: Page, link: RegExp): Promise<void> {
  const before = page.url();
  await page.getByRole('main').getByRole('row').getByRole('link', { name: link }).first().click();
  await page.waitForURL((url) => url.href !== before);
}

async function takeOne(browser: Browser, { name, as, at, link, tab }: Picture): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'ru-RU',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.request.post('/trpc/identity.signIn', { data: { email: `${as}@pbnet.example`, password } });
  await page.goto(at);
  if (link) await follow(page, link);
  if (tab !== undefined) await page.goto(new URL(page.url()).pathname + tab);
  await take(page, name);
  await context.close();
}

async function takeLetter(browser: Browser): Promise<void> {
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(mailbox);
  await page
    .getByRole('link', { name: /Нулевые показатели/ })
    .first()
    .click();
  await take(page, 'letter');
  await context.close();
}

async function takeReader(browser: Browser): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'ru-RU',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto('/portal/reader/sign-in');
  await page.getByRole('main').getByRole('link', { name: 'Войти через Госуслуги' }).click();
  await signInAtGosuslugi(page, 'Ольховская');
  await registerReader(page, { also: [], standing: /Учётная запись подтверждена/ });
  await page.goto('/portal/reader');
  await take(page, 'reader');
  await page.goto('/portal/reader/access');
  await take(page, 'reading');
  await context.close();
}

const browser = await startBrowser();
for (const picture of pictures) if (isWanted(picture.name)) await takeOne(browser, picture);
if (isWanted('letter')) await takeLetter(browser);
if (isWanted('reader', 'reading')) await takeReader(browser);
await browser.close();
