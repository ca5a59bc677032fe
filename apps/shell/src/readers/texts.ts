import { joinTexts } from '@pbnet/micro-frontend';
import { retentionTexts } from './retention/texts.ts';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({ retention: retentionTexts });
