import type { E2e } from '../e2e.ts';
import { acknowledge, explain } from './answers.ts';
import { closeMonth, watchBoard } from './board.ts';
import { correctReturned, enterSheet } from './enter-sheet.ts';
import { acceptRest, fillRegion, returnReason } from './region-grid.ts';
import { publishResults } from './results.ts';
import { openStory } from './story.ts';
import { mailZeroLists } from './zero-mailing.ts';

export const name =
  'a month as people do it: sheet, region from Excel, board, closing, zero mailing, answers, results';

export async function run(e2e: E2e): Promise<void> {
  const manager = await enterSheet(e2e);
  const story = await openStory(e2e);
  await fillRegion(story);
  await correctReturned(manager, returnReason);
  await acceptRest(story.penza);
  await watchBoard(story);
  await closeMonth(story);
  const sent = await mailZeroLists(story);
  await acknowledge(story, sent);
  await explain(story);
  await publishResults(story);
}
