import { youtube, type youtube_v3 } from '@googleapis/youtube';
import { gaxios, type OAuth2Client } from 'google-auth-library';
import type { ChannelAccess } from '../video-channel.ts';
import { youtubeFailure } from './youtube-failure.ts';
import { youtubeAddresses, type YoutubeOptions } from './youtube-options.ts';
import { signedClient } from './youtube-consent.ts';

export interface YoutubeClient {
  readonly api: youtube_v3.Youtube;
  readonly auth: OAuth2Client;
  /** For calls with a body of their own, which do not heed the client's address. */
  readonly place: { readonly rootUrl: string };
}

export type WithYoutube = <Result>(
  access: ChannelAccess,
  work: (client: YoutubeClient) => Promise<Result>,
) => Promise<Result>;

/** Runs the work with the channel's key; what Google refuses becomes a `ChannelFailure`. */
export function withYoutube(options: YoutubeOptions): WithYoutube {
  const { api: rootUrl } = youtubeAddresses(options.url);
  return async (access, work) => {
    const once = () => {
      const auth = signedClient(options, access);
      // The scheduler repeats by its own rules; the library's repeats would hide the reason from it.
      const api = youtube({ version: 'v3', auth, rootUrl, retry: false, timeout: 60_000 });
      return work({ api, auth, place: { rootUrl } });
    };
    try {
      // A key for an hour may be taken back before its time: the next one shows whether the channel is lost.
      return await once().catch((error: unknown) => (isUnauthorized(error) ? once() : Promise.reject(error)));
    } catch (error) {
      throw youtubeFailure(error, options.now());
    }
  };
}

const isUnauthorized = (error: unknown): boolean =>
  error instanceof gaxios.GaxiosError && error.response?.status === 401;
