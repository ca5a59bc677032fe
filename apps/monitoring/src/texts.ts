import { joinTexts } from '@pbnet/micro-frontend';
import { monitoringTexts } from './monitoring-texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'board.title'. */
export const texts = joinTexts({ monitoring: monitoringTexts });
