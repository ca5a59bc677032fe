import { joinTexts } from '@pbnet/micro-frontend';
import { figuresTexts } from './figures/texts.ts';
import { retentionTexts } from './retention/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({ figures: figuresTexts, retention: retentionTexts });
