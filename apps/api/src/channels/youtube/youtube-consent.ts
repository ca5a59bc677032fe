import { OAuth2Client } from 'google-auth-library';
import { ChannelFailure, type ChannelAccess, type ChannelConsent } from '../video-channel.ts';
import { youtubeFailure } from './youtube-failure.ts';
import { youtubeAddresses, type YoutubeOptions } from './youtube-options.ts';

const scopes = [
  'https://www.googleapis.com/auth/youtube',
  'https://www.googleapis.com/auth/youtube.force-ssl',
];

interface YoutubeSecret {
  readonly refreshToken: string;
}

function newClient({ url, clientId, clientSecret }: YoutubeOptions, redirectUri?: string): OAuth2Client {
  const { consent, token, revoke } = youtubeAddresses(url);
  return new OAuth2Client({
    clientId,
    clientSecret,
    ...(redirectUri !== undefined && { redirectUri }),
    endpoints: { oauth2AuthBaseUrl: consent, oauth2TokenUrl: token, oauth2RevokeUrl: revoke },
  });
}

/** The client that signs requests with the channel's key and renews it. */
export function signedClient(options: YoutubeOptions, access: ChannelAccess): OAuth2Client {
  const client = newClient(options);
  client.setCredentials({ refresh_token: refreshTokenOf(access.secret) });
  client.on('tokens', ({ refresh_token: renewed }) => {
    if (renewed) access.keepSecret(secretOf(renewed)).catch(() => undefined);
  });
  return client;
}

/** The way of the administrator through Google's consent page. */
export function youtubeConsent(options: YoutubeOptions): ChannelConsent {
  return {
    address: ({ redirectUri, state }) =>
      newClient(options, redirectUri).generateAuthUrl({
        access_type: 'offline',
        prompt: 'consent',
        scope: scopes,
        state,
      }),

    async exchange({ redirectUri, code }) {
      const { tokens } = await newClient(options, redirectUri)
        .getToken(code)
        .catch((error: unknown) => Promise.reject(youtubeFailure(error, options.now())));
      if (tokens.refresh_token) return secretOf(tokens.refresh_token);
      throw new ChannelFailure('disconnected', 'Google gave no lasting key');
    },
  };
}

const secretOf = (refreshToken: string): string => JSON.stringify({ refreshToken } satisfies YoutubeSecret);

/** The adapter's JSON, or the bare token as a person pasted it. */
function refreshTokenOf(secret: string): string {
  return secret.startsWith('{') ? (JSON.parse(secret) as YoutubeSecret).refreshToken : secret;
}
