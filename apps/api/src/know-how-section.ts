import type { Database } from './database.ts';
import type { FilePurpose } from './files/file-purpose.ts';
import type { ObjectStore } from './files/object-store.ts';
import { gallery, type Gallery } from './gallery/gallery.ts';
import type { Outbox } from './mail/outbox.ts';
import { methodAttention } from './methods/method-attention.ts';
import { methodApplicationFiles, methodFiles } from './methods/method-files.ts';
import { methodSearch } from './methods/method-search.ts';
import { methods, type Methods } from './methods/methods.ts';
import { todayBy } from './network/today.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import type { SearchSource } from './platform/search-source.ts';

export interface KnowHowSources {
  readonly files: readonly FilePurpose[];
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
}

/** The library of methods, and the gallery that everybody may watch. */
export interface KnowHowServices {
  readonly methods: Methods;
  readonly gallery: Gallery;
}

export interface KnowHowOptions {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function knowHowSources(database: Database): KnowHowSources {
  return {
    files: [methodFiles, methodApplicationFiles],
    attention: [methodAttention(database)],
    searched: [methodSearch],
  };
}

export function knowHowServices({ objects, ...options }: KnowHowOptions): KnowHowServices {
  return {
    methods: methods({ ...options, today: todayBy(options.now) }),
    gallery: gallery({ database: options.database, store: objects }),
  };
}
