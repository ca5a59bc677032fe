import { collectionAccesses, readerKinds } from '@pbnet/domain/reading';
import * as z from 'zod/mini';

const id = z.int().check(z.positive());
const version = z.int().check(z.positive());
const title = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));
const moment = z.iso.datetime();

/** As the servers of documents write it into addresses. */
const itemId = z.string().check(z.trim(), z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._:~-]{0,99}$/u));
const itemTitle = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
const itemAddress = z.string().check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s@\\]+$/i));

export const policyFields = z.object({
  access: z.enum(collectionAccesses),
  readerAtCenters: z.boolean(),
  minimumAge: z.nullable(z.int().check(z.minimum(1), z.maximum(99))),
  readingsAtOnce: z.int().check(z.minimum(1), z.maximum(100)),
  pagesAnHour: z.int().check(z.minimum(1), z.maximum(100_000)),
});

export const collectionKey = z.object({ id });

export const collectionStep = z.object({ id, version, reason });

/** `code` is chosen once: sent twice, the collection is made once. Nobody reads from it before its first policy. */
export const createCollection = z.object({
  code: z.string().check(z.trim(), z.regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/)),
  titleRu: title,
  titleEn: title,
});

export const saveCollection = z.object({ id, version, titleRu: title, titleEn: title });

export const setPolicy = z.object({
  ...{ id, version, reason },
  policy: policyFields,
  /** Null: from now on. */
  from: z.nullable(moment),
});

/** Only one that has not begun. */
export const cancelPolicy = z.object({ id, version, reason, validFrom: moment });

export const tryPolicy = z.object({
  id,
  /** Null: the policy in force alone is tried. */
  policy: z.nullable(policyFields),
  reader: z.union([
    z.object({ kind: z.enum(readerKinds) }),
    z.object({ cardNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) }),
  ]),
  place: z.union([
    z.object({ kind: z.enum(['home', 'center']) }),
    z.object({ address: z.string().check(z.trim(), z.minLength(2), z.maxLength(45)) }),
  ]),
  /** Answered by the policy of the collection that it is in; null: any document of this one. */
  item: z._default(z.nullable(itemId), null),
});

export const listItems = z.object({
  collectionId: z.optional(id),
  search: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
  page: z._default(z.int().check(z.minimum(1), z.maximum(10_000)), 1),
});

const shown = z.object({ collectionId: id, title: itemTitle, address: itemAddress });

/** What is typed of a document. */
export const itemFields = z.object({ id: itemId, title: itemTitle, address: itemAddress });

/** `was` is what the form began with: null for a new one; what differs now is told and nothing is written. */
export const putItem = z.object({
  ...{ id: itemId, collectionId: id, title: itemTitle, address: itemAddress },
  was: z.nullable(shown),
});

export const removeItem = z.object({ id: itemId, was: shown });

export type CollectionStep = z.infer<typeof collectionStep>;
export type CreateCollection = z.infer<typeof createCollection>;
export type SaveCollection = z.infer<typeof saveCollection>;
export type SetPolicy = z.infer<typeof setPolicy>;
export type CancelPolicy = z.infer<typeof cancelPolicy>;
export type TryPolicy = z.infer<typeof tryPolicy>;
export type ListItems = z.infer<typeof listItems>;
export type PutItem = z.infer<typeof putItem>;
export type RemoveItem = z.infer<typeof removeItem>;
