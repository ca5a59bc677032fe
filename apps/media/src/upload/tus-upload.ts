import type { Language } from '@pbnet/domain';
import { DetailedError, Upload } from 'tus-js-client';

export interface TusUploadOptions {
  readonly file: File;
  readonly purpose: string;
  readonly ownerId: string;
  /** The id of the upload to go on with; null begins one. */
  readonly uploadId: string | null;
  readonly language: Language;
  /** The server knows of it from now on. */
  onBegun(): void;
  onProgress(sentBytes: number): void;
  onWaiting(): void;
  onRefused(status: number, words: string | null): void;
  onLost(): void;
  onArrived(uploadId: string): void;
}

const endpoint = '/uploads';

/** A piece that a slow line does not end within the hour goes on from the byte that came: large ones cost nothing. */
const pieceBytes = 64 * 1024 * 1024;

/** About twenty minutes without a line; each piece that arrives begins them anew. */
const retryDelays = [0, 1000, 3000, 5000, 10_000, ...Array.from({ length: 40 }, () => 30_000)];

const outOfRoom = 507;

function statusOf(error: Error): number {
  return (error instanceof DetailedError && error.originalResponse?.getStatus()) || 0;
}

function wordsOf(error: Error): string | null {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  try {
    const { message } = JSON.parse(body ?? '') as { readonly message?: unknown };
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

/** Lost lines, overloaded servers and a piece that is counted differently: the next attempt may go through. */
function isPassing(status: number): boolean {
  return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== outOfRoom);
}

/** One file on its way by tus: `start` also continues after `abort`. */
export function tusUpload(options: TusUploadOptions): Upload {
  const { file, purpose, ownerId, uploadId, language } = options;
  const upload: Upload = new Upload(file, {
    endpoint: new URL(endpoint, location.href).href,
    uploadUrl: uploadId === null ? null : new URL(`${endpoint}/${uploadId}`, location.href).href,
    chunkSize: pieceBytes,
    retryDelays,
    // What is unfinished is asked of the server: it knows it on every computer.
    storeFingerprintForResuming: false,
    headers: { 'x-language': language },
    metadata: { purpose, ownerId, fileName: file.name, lastModified: String(file.lastModified) },
    onUploadUrlAvailable: options.onBegun,
    onProgress: options.onProgress,
    onShouldRetry: (error) => {
      const passing = isPassing(statusOf(error));
      if (passing) options.onWaiting();
      return passing;
    },
    onError: (error) => {
      const status = statusOf(error);
      if (isPassing(status)) options.onLost();
      else options.onRefused(status, wordsOf(error));
    },
    onSuccess: () => options.onArrived(upload.url?.split('/').at(-1) ?? ''),
  });
  return upload;
}
