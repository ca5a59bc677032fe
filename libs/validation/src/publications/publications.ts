import { publicationStates } from '@pbnet/domain/publications';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
/** Longer texts than any channel takes; each channel's own limit is asked of it. */
const title = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(300)));
const description = z.nullable(z.string().check(z.trim(), z.maxLength(6000)));
const instant = z.iso.datetime({ offset: true });

/** `id` is made by the form: sent twice, the publication is planned once. Null for as soon as it can be. */
export const planPublication = z.object({
  id,
  videoId: id,
  channelId: id,
  publishAt: z.nullable(instant),
  title,
  description,
});

export const savePublication = z.object({ id, version, publishAt: z.nullable(instant), title, description });

export const publicationKey = z.object({ id });

export const publicationStep = z.object({ id, version });

export const takeDownPublication = z.object({ id, version, reason });

/** A public address: https, a name with a dot that is no number, no sign-in in it. */
const address = /^https:\/\/(?:[^\s/@:.]+\.)+[^\s/@:.\d][^\s/@:.]*(?::\d+)?(?:[/?#]\S*)?$/iu;

/** The address under which people see what was placed by hand. */
export const placeByHand = z.object({
  id,
  version,
  url: z.string().check(z.trim(), z.maxLength(500), z.regex(address)),
});

/** Views that a person has read on a platform that tells none. */
export const typeViews = z.object({
  id,
  version,
  views: z.int().check(z.nonnegative(), z.maximum(2_000_000_000)),
});

export const listPublications = z.object({
  state: z.optional(z.enum(publicationStates)),
  channelId: z.optional(id),
  search: z.optional(z.string().check(z.maxLength(200))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

export const publicationsOfVideo = z.object({ videoId: id });

export const viewsOfMonth = z.object({ month: monthSchema });

export type PlanPublication = z.infer<typeof planPublication>;
export type SavePublication = z.infer<typeof savePublication>;
export type PublicationStepInput = z.infer<typeof publicationStep>;
export type TakeDownPublication = z.infer<typeof takeDownPublication>;
export type PlaceByHand = z.infer<typeof placeByHand>;
export type TypeViews = z.infer<typeof typeViews>;
export type ListPublications = z.infer<typeof listPublications>;
export type ViewsOfMonth = z.infer<typeof viewsOfMonth>;
