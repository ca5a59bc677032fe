import { connectionKinds } from '@pbnet/domain/channels';
import * as z from 'zod/mini';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const title = z.string().check(z.trim(), z.minLength(3), z.maxLength(120));
const name = z.string().check(z.maxLength(60), z.regex(/^[a-zA-Z.]+$/));

export const longestKey = 4000;

/** What is no secret. An empty value is the channel's own default. */
const settings = z
  .record(name, z.string().check(z.trim(), z.maxLength(200)))
  .check(z.refine((values) => Object.keys(values).length <= 20));

const secrets = z
  .record(name, z.string().check(z.trim(), z.minLength(1), z.maxLength(longestKey)))
  .check(z.refine((values) => Object.keys(values).length <= 10));

/** `id` is made by the form: sent twice, the channel is made once. */
export const createChannel = z.object({ id, kind: z.enum(connectionKinds), title, settings });

export const channelKey = z.object({ id });

export const channelStep = z.object({ id, version });

export const saveChannel = z.object({ id, version, title, settings, lockedPrivate: z.boolean() });

/** Keys are typed once, sealed and never shown again. */
export const connectChannel = z.object({ id, version, secrets });

export type CreateChannel = z.infer<typeof createChannel>;
export type ChannelKey = z.infer<typeof channelKey>;
export type ChannelStep = z.infer<typeof channelStep>;
export type SaveChannel = z.infer<typeof saveChannel>;
export type ConnectChannel = z.infer<typeof connectChannel>;
