import nodemailer from 'nodemailer';
import { expect, it, onTestFinished } from 'vitest';
import { type Mailbox, startMailbox } from '../mailbox.ts';

async function mailbox(): Promise<Mailbox & { get(path: string): Promise<Response> }> {
  const inbound = await startMailbox();
  const box = await startMailbox({ reportTo: { port: inbound.smtpPort } });
  onTestFinished(() => Promise.all([box.stop(), inbound.stop()]).then(() => undefined));
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: box.smtpPort, ignoreTLS: true });
  const letter = {
    from: 'net@library.example',
    to: 'center@pskov.example',
    subject: 'Список <за май>',
    text: 'Подтвердите: http://127.0.0.1:3000/ack?token=1.',
    html: '<p>Здравствуйте</p><script>alert(1)</script>',
    attachments: [{ filename: 'Список.xlsx', content: Buffer.from('xlsx') }],
  };
  await transport.sendMail(letter);
  await transport.sendMail({ ...letter, to: 'center@tver.example', subject: 'Итоги' });
  const origin = `http://127.0.0.1:${box.webPort}`;
  return { ...box, get: (path) => fetch(origin + path) };
}

interface Form {
  readonly fields?: Readonly<Record<string, string>>;
  readonly origin?: string;
}

function post({ webPort }: Mailbox, path: string, { fields = {}, origin }: Form = {}): Promise<Response> {
  const own = `http://127.0.0.1:${webPort}`;
  const body = new URLSearchParams(fields);
  return fetch(own + path, { method: 'POST', body, headers: { origin: origin ?? own }, redirect: 'manual' });
}

it('lists letters newest first and finds them by recipient and subject', async () => {
  const box = await mailbox();
  const all = await (await box.get('/')).text();
  expect(all.indexOf('Итоги')).toBeLessThan(all.indexOf('Список &lt;за май&gt;'));
  const found = await (await box.get('/?q=pskov+%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA')).text();
  expect(found).toContain('Найдено писем: 1');
  expect(found).not.toContain('Итоги');
});

it('shows a letter without letting it run or load anything', async () => {
  const box = await mailbox();
  const shown = await box.get('/letters/1');
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  const text = await shown.text();
  expect(text).toContain('<h1>Список &lt;за май&gt;</h1>');
  expect(text).toContain('<a href="http://127.0.0.1:3000/ack?token=1" target="_blank">');
  expect(text).not.toContain('<script>');

  const framed = await box.get('/letters/1/html');
  expect(await framed.text()).toContain('<p>Здравствуйте</p>');
  expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
});

it('hands out attachments and the whole letter as files', async () => {
  const box = await mailbox();
  const file = await box.get('/letters/1/attachments/0');
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('Список.xlsx')}`,
  );
  expect(await file.text()).toBe('xlsx');
  const source = await box.get('/letters/1/source');
  expect(source.headers.get('content-type')).toBe('message/rfc822');
  expect(await source.text()).toBe(box.messages()[0]?.raw.toString());
  expect((await box.get('/letters/99')).status).toBe(404);
});

it('switches failures, bounces and clears from its own pages only', async () => {
  const box = await mailbox();
  expect(
    (await post(box, '/failures', { fields: { failure: 'bounce', address: '*@tver.example' } })).status,
  ).toBe(303);
  expect(await (await box.get('/failures')).text()).toContain(
    'Принять, потом вернуть отправителю: *@tver.example',
  );
  expect((await post(box, '/failures/clear')).status).toBe(303);
  expect(box.rules.list()).toEqual([]);
  expect((await post(box, '/letters/1/bounce')).headers.get('location')).toBe('/letters/1?bounced');
  expect(await (await box.get('/letters/1?bounced')).text()).toContain(
    'Письмо возвращено на адрес net@library.example',
  );
  expect((await post(box, '/clear', { origin: 'http://evil.example' })).status).toBe(403);
  expect(box.messages()).toHaveLength(2);
  await post(box, '/clear');
  expect(box.messages()).toEqual([]);
});

it('answers programs with JSON', async () => {
  const box = await mailbox();
  expect(await (await box.get('/letters.json?q=tver')).json()).toMatchObject([
    {
      id: 2,
      subject: 'Итоги',
      recipients: ['center@tver.example'],
      attachments: [{ name: 'Список.xlsx', size: 4 }],
    },
  ]);
});
