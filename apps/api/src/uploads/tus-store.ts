import type { Actor } from '@pbnet/domain/access';
import { newUpload } from '@pbnet/validation/uploads';
import { DomainError } from '@pbnet/domain';
import { DataStore, ERRORS, Upload } from '@tus/server';
import type { Readable } from 'node:stream';
import type { ContinuedUpload, Uploads } from './uploads.ts';

/** What tus asks of a store, answered for one person in one request. */
export class TusStore extends DataStore {
  readonly #uploads: Uploads;
  readonly #actor: Actor;
  #asked: ContinuedUpload | null = null;

  constructor(uploads: Uploads, actor: Actor) {
    super();
    this.#uploads = uploads;
    this.#actor = actor;
    this.extensions = ['creation', 'termination'];
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id, size, metadata } = upload;
    const told = newUpload.safeParse(metadata);
    if (!told.success || size === undefined) throw new DomainError('rule-broken', 'invalid-input');
    upload.id = await this.#uploads.begin(this.#actor, { id, size, ...told.data });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    this.#asked = await this.#uploads.continued(this.#actor, id);
    const { size, receivedBytes } = this.#asked;
    return new Upload({ id, size, offset: receivedBytes });
  }

  override async write(content: Readable, id: string, offset: number): Promise<number> {
    // tus asks for the upload and writes to it under one lock.
    const upload = this.#asked?.id === id ? this.#asked : await this.#uploads.continued(this.#actor, id);
    if (upload.receivedBytes !== offset) throw ERRORS.INVALID_OFFSET;
    // It lies with its owner already: nothing can follow.
    if (offset === upload.size) return offset;
    return this.#uploads.append(upload, content);
  }

  override async remove(id: string): Promise<void> {
    await this.#uploads.cancel(this.#actor, id);
  }
}
