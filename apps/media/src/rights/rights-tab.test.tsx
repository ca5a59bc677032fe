import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { videoCard, videoId } from '../testing/video.ts';

const editor = { role: 'media-editor', place: { kind: 'network' } } as const;
const sheet = {
  ...{ id: videoId, rights: [], people: [], namesHidden: false, mayEdit: true, lacks: ['consent-missing'] },
  statement: { shown: null, version: 1 },
};
const nobody = { ...sheet, lacks: [], statement: { shown: 'nobody', version: 2 } };

it('shows who is seen in the video as soon as it is chosen', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let kept = sheet as typeof sheet | typeof nobody;
  renderPage({
    at: `/media/videos/${videoId}/rights`,
    as: editor,
    answers: {
      'videos.get': () => videoCard(),
      'videoRights.get': () => kept,
      'videoRights.statePeople': async () => {
        await promise;
        kept = nobody;
        return nobody;
      },
    },
  });
  const choice = await screen.findByRole<HTMLInputElement>('radio', { name: 'Нет, людей не узнать' });
  expect(choice.checked).toBe(false);
  await userEvent.click(choice);
  expect(choice.checked).toBe(true);
  resolve();
  expect(await screen.findByText('Права и согласия на месте.')).toBeDefined();
  await waitFor(() => expect(choice.checked).toBe(true));
});
