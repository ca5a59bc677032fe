import { offline } from '@pbnet/api-client/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { october, report } from '../testing/report.ts';
import { localDrafts } from '../figures/local-drafts.ts';
import { reportServer } from '../testing/report-server.ts';

const key = { accountId: 'account', centerId: 11, month: october };
const center = { kind: 'center', regionId: 1, regionalCenterId: 1, centerId: 11 } as const;

beforeEach(() => localDrafts.remove(key));

function open(answers: ReturnType<typeof reportServer>['answers']) {
  return renderPage({ at: '/monitoring/sheet', as: { role: 'center-manager', place: center }, answers });
}

const field = (name: string) =>
  screen.findByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}`) });
const user = () => userEvent.setup({ delay: null });

it('keeps the draft here while the line is down, gives it back after the tab was closed, and sends it', async () => {
  let down = true;
  const { answers, saves } = reportServer(report(), () => {
    if (down) throw offline();
  });
  const typing = user();
  open(answers);
  await typing.type(await field('Посещений'), '77');
  await screen.findByText(/Сохранено на этом компьютере, не отправлено: 1/);
  await waitFor(() => expect(localDrafts.read(key)?.draft.entries).toEqual({ visits: '77' }));
  cleanup();
  down = false;
  open(answers);
  await waitFor(async () => expect(await field('Посещений')).toHaveProperty('value', '77'));
  await screen.findByText(/^Сохранено, в/);
  expect(saves.at(-1)).toMatchObject({ values: { visits: 77 } });
  await waitFor(() => expect(localDrafts.read(key)).toBeUndefined());
});

it('does not take its own save for another person’s, when the page is opened again with an entry that is no figure', async () => {
  const { answers, saves } = reportServer(report());
  const typing = user();
  open(answers);
  const input = await field('Посещений');
  await typing.type(input, '12');
  await screen.findByText(/^Сохранено, в/);
  const saving = Promise.withResolvers<void>();
  const slow = {
    ...answers,
    'reports.save': (given: unknown) => saving.promise.then(() => answers['reports.save'](given)),
  };
  cleanup();
  open(slow);
  await typing.type(await field('Посещений'), '3');
  await screen.findByText(/^Отправляется/);
  await typing.type(await field('Посещений'), ',5');
  saving.resolve();
  await screen.findByText(/Сохранено на этом компьютере, не отправлено: 1/);
  await waitFor(() => expect(localDrafts.read(key)?.version).toBe((saves.at(-1)?.version ?? 0) + 1));
  cleanup();
  open(answers);
  expect(await screen.findByText(/Число дробное/)).toBeDefined();
  expect(await field('Посещений')).toHaveProperty('value', '123,5');
  expect(screen.queryByRole('dialog')).toBeNull();
});
