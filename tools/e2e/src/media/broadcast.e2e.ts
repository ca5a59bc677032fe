import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { agree, takenTime } from './agree-broadcast.ts';
import { addChannel, connectYoutube } from './connect-channels.ts';
import { pointAnswers, pointCounts } from './broadcast-points.ts';
import { removeStory, storyEvent, title } from './broadcast-story.ts';
import { prepare, readSecret, testRun } from './prepare-broadcast.ts';
import { requestBroadcast } from './request-broadcast.ts';
import { finish, goLive, makeVideo } from './show-broadcast.ts';

export const name =
  'a broadcast: asked for around an event, moved from a taken time, prepared on YouTube, tested, live, watched together, its figures at the event, its recording a video';

const channel = 'Канал трансляций';

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const event = await storyEvent(system);
  try {
    const administrator = await open({ as: 'administrator' });
    await administrator.goto('/media/channels');
    await addChannel(administrator, 'YouTube', channel);
    await connectYoutube(administrator, channel);

    const media = await open({ as: 'media' });
    await takenTime(media, { channel, event });
    const penza = await open({ as: 'penza' });
    const address = await requestBroadcast(penza, event);
    await agree(media, address);
    await system.mailbox.waitFor(
      ({ to, subject }) =>
        to.includes('rc1@region.example') && subject === `Трансляция согласована: ${title}`,
      15_000,
    );

    await prepare(e2e, media, address);
    await readSecret(e2e, penza, address);
    const kamchatka = await open({ as: 'kamchatka', viewport: { width: 390, height: 844 } });
    await pointAnswers(e2e, { penza, kamchatka, address });
    await testRun(penza, address);
    await goLive(e2e, { media, administrator, address });
    await finish(e2e, { media, address });
    await pointCounts(kamchatka, address);

    await penza.goto(`/events/joint/${event.id}`);
    await penza.getByText(`${title}: `).waitFor();
    const figures = await penza.getByRole('listitem').filter({ hasText: title }).innerText();
    assert.match(figures, /72/);
    assert.match(figures, /14/);
    await makeVideo(penza, address);

    for (const layout of ['list', 'week', 'month']) {
      await kamchatka.goto(`/media/broadcasts?layout=${layout}&view=all`);
      await kamchatka
        .getByRole('link', { name: new RegExp(title) })
        .first()
        .waitFor();
      assert.deepEqual(await axe(kamchatka), [], `the schedule of a phone, ${layout}`);
    }
  } finally {
    await removeStory(system, event.id);
  }
}
