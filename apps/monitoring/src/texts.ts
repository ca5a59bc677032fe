import { joinTexts } from '@pbnet/micro-frontend';
import { boardTexts } from './board/texts.ts';
import { dashboardTexts } from './dashboard/texts.ts';
import { resultsTexts } from './results/texts.ts';
import { mailingsTexts } from './mailings/texts.ts';
import { figuresTexts } from './figures/texts.ts';
import { importTexts } from './import/texts.ts';
import { gridTexts } from './grid/texts.ts';
import { monitoringTexts } from './monitoring-texts.ts';
import { monthsTexts } from './months/texts.ts';
import { periodsTexts } from './periods/texts.ts';
import { reportTexts } from './report/texts.ts';
import { indicatorsTexts } from './indicators/texts.ts';
import { sheetTexts } from './sheet/texts.ts';
import { zeroListsTexts } from './zero-lists/texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'board.title'. */
export const texts = joinTexts({
  monitoring: monitoringTexts,
  dashboard: dashboardTexts,
  results: resultsTexts,
  figures: figuresTexts,
  sheet: sheetTexts,
  months: monthsTexts,
  board: boardTexts,
  mailings: mailingsTexts,
  'zero-lists': zeroListsTexts,
  grid: gridTexts,
  indicators: indicatorsTexts,
  report: reportTexts,
  periods: periodsTexts,
  import: importTexts,
});
