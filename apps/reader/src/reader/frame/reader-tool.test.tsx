import { offline } from '@pbnet/api-client/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { status } from '../testing/own-answers.ts';

it('says so when signing out did not work: the next person at a shared computer would be let in', async () => {
  const signOut = () => {
    throw offline();
  };
  const reader = { firstName: 'Первый' };
  renderPage({
    ...{ at: '/privacy', framed: true },
    answers: {
      'ownReader.status': () => ({ ...status, reader }),
      'ownReader.consentTexts': () => [],
      'ownReader.signOut': signOut,
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Первый' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Выйти' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Выйти не получилось/);
});
