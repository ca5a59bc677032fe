import { isSettingValue, settingKeys } from '@pbnet/domain/platform';
import * as z from 'zod/mini';

const version = z.int().check(z.minimum(1));

export const switchRelease = z.object({ id: z.string(), releaseId: z.int(), version });

export const enableMicroFrontend = z.object({ id: z.string(), enabled: z.boolean(), version });

export const changeSetting = z
  .object({
    key: z.enum(settingKeys),
    value: z.union([z.boolean(), z.int()]),
    /** 0 when nothing was stored under the key yet. */
    version: z.int().check(z.minimum(0)),
  })
  .check(z.refine(({ key, value }) => isSettingValue(key, value), { path: ['value'] }));

/** At least one letter: an empty search is answered by the shell itself. */
export const searchText = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

export type SwitchRelease = z.infer<typeof switchRelease>;
export type EnableMicroFrontend = z.infer<typeof enableMicroFrontend>;
export type ChangeSetting = z.infer<typeof changeSetting>;
