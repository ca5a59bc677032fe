import { videoLanguages, videoStates, type VideoContent } from '@pbnet/domain/videos';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

/** Characters; the strictest channel takes as many. */
export const longestVideoTitle = 100;
export const longestAnnotation = 4000;
export const mostTags = 20;
/** Bytes of a poster that a person adds. */
export const largestPoster = 2_000_000;

const oneLine = z.regex(/^[^\n\r<>]*$/);
/** Invisible characters alone name nothing. */
const readable = z.regex(/[\p{L}\p{N}]/u);

export const videoContent = z.object({
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestVideoTitle), oneLine, readable),
  annotation: z.string().check(z.trim(), z.maxLength(longestAnnotation)),
  theme: z.string().check(z.trim(), z.maxLength(100), oneLine),
  tags: z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))).check(z.maxLength(mostTags)),
  language: z.enum(videoLanguages),
  recordedOn: z.nullable(daySchema),
  jointEventId: z.nullable(id),
  publishAt: z.nullable(z.iso.datetime()),
}) satisfies z.ZodMiniType<VideoContent>;

/** `id` is made by the form: sent twice, the card is made once. Only headquarters names a regional center. */
export const createVideo = z.object({ id, regionalCenterId: z.nullable(placeId), content: videoContent });

export const saveVideo = z.object({ id, version, content: videoContent });

export const videoKey = z.object({ id });

export const videoStep = z.object({ id, version });

export const withdrawVideo = z.object({ id, version, reason });

export const choosePoster = z.object({ id, version, key: z.string().check(z.maxLength(100)) });

/** `jpeg` in base64. */
export const addPoster = z.object({
  id,
  version,
  jpeg: z.base64().check(z.minLength(1), z.maxLength(Math.ceil((largestPoster * 4) / 3) + 4)),
});

export const listVideos = z.object({
  state: z.optional(z.enum(videoStates)),
  regionId: z.optional(placeId),
  regionalCenterId: z.optional(placeId),
  theme: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

export type CreateVideo = z.output<typeof createVideo>;
export type SaveVideo = z.output<typeof saveVideo>;
export type VideoStepInput = z.output<typeof videoStep>;
export type WithdrawVideo = z.output<typeof withdrawVideo>;
export type ChoosePoster = z.output<typeof choosePoster>;
export type AddPoster = z.output<typeof addPoster>;
export type ListVideos = z.output<typeof listVideos>;
