import { asDay } from '@pbnet/domain';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPortal } from '../testing/render-portal.tsx';

const at = '/signatures/7KQM-2XVA-9RTB';
/** Of the three letters «pdf». */
const documentSha256 = 'c35b21d6ca39aa7cc3b79a705d989f1a6e88b99ab43988d74048799e3db926a3';

const electronic = {
  ...{ party: 'Президентская библиотека', route: 'electronic', signerName: 'Подписант Первый' },
  ...{ signerPost: 'Директор', signedOn: asDay('2026-11-02'), serial: '4ffe65c6', sound: true },
  issuer: 'Удостоверяющий центр',
};
const paper = {
  ...{ party: 'Областная библиотека', route: 'paper', signerName: 'Подписант Второй', signerPost: '' },
  ...{ signedOn: asDay('2026-11-05'), serial: null, issuer: null, sound: true },
};
const proof = {
  ...{ title: 'Соглашение о сотрудничестве', number: '12/2026', documentSha256, complete: true },
  signatures: [electronic, paper],
};

it('shows to whoever has the code who signed, how and when', async () => {
  renderPortal(at, { 'signatures.check': () => proof });
  expect(await screen.findByText('Соглашение подписали все стороны.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Президентская библиотека' })).toBeDefined();
  expect(screen.getByText('Подписант Первый, Директор')).toBeDefined();
  expect(screen.getByText('№ 4ffe65c6, выдан: Удостоверяющий центр')).toBeDefined();
  expect(screen.getByText('на бумаге')).toBeDefined();
  expect(screen.getByText(/5 ноября 2026/)).toBeDefined();
  expect(screen.getByText(documentSha256)).toBeDefined();
});

it('tells when a party has not signed yet', async () => {
  renderPortal(at, { 'signatures.check': () => ({ ...proof, complete: false, signatures: [electronic] }) });
  expect(await screen.findByText('Соглашение подписали ещё не все стороны.')).toBeDefined();
});

it('does not call an agreement signed where the last check found a signature unsound', async () => {
  const doubtful = { ...proof, signatures: [{ ...electronic, sound: false }, paper] };
  renderPortal(at, { 'signatures.check': () => doubtful });
  expect(await screen.findByText(/одной из подписей больше нельзя верить/)).toBeDefined();
  expect(screen.getByText('больше не верна')).toBeDefined();
  expect(screen.queryByText('Соглашение подписали все стороны.')).toBeNull();
});

it('says how a code looks when there is none like it', async () => {
  renderPortal(at, { 'signatures.check': () => null });
  expect(await screen.findByText('Такого кода нет')).toBeDefined();
  expect(screen.getByText(/например 7KQM-2XVA-9RTB/)).toBeDefined();
});

it('compares a file on this computer without sending it anywhere', async () => {
  renderPortal(at, { 'signatures.check': () => proof });
  await screen.findByText('Сравнить свой файл');
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for a file');
  await userEvent.upload(input, new File(['pdf'], 'Соглашение.pdf'));
  expect(await screen.findByText('Это тот самый файл, под которым стоят подписи.')).toBeDefined();
  await userEvent.upload(input, new File(['other'], 'Другое.pdf'));
  expect(await screen.findByText(/^Это другой файл/)).toBeDefined();
});
