import type { Env } from '../env.ts';
import { fileSystemStore } from './file-system-store.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Store } from './s3-store.ts';

/** The store that the installation names: a bucket where S3_ENDPOINT is set, else a folder. */
export function objectStoreOf(env: Env): ObjectStore {
  if (env.S3_ENDPOINT === undefined) return fileSystemStore(env.FILES_DIRECTORY);
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error('S3_ENDPOINT needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
  return s3Store({
    ...{ endpoint: env.S3_ENDPOINT, bucket: env.S3_BUCKET, region: env.S3_REGION },
    ...{ accessKeyId, secretAccessKey },
  });
}
