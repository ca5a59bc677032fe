import { joinTexts } from '@pbnet/micro-frontend';

/** Every folder adds its texts under its name: keys read 'readers.list.title'. */
export const readersTexts = joinTexts({});
