import { joinTexts } from '@pbnet/micro-frontend';
import { readersTexts } from './texts.ts';

/** Texts that few accounts need: they arrive with the first page about readers, not with the sign-in page. */
export const lateTexts = joinTexts({ readers: readersTexts });
