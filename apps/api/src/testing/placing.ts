import type {
  ChannelAccess,
  ChannelConsent,
  ChannelFailure,
  UploadMemory,
  VideoToPlace,
} from '../channels/video-channel.ts';

export const channelAccess = (
  secret: string,
  settings: Readonly<Record<string, string>> = {},
): ChannelAccess => ({ channelId: '1', settings, secret, keepSecret: () => Promise.resolve() });

/** A video of the bytes with all that a channel asks for. @param publicUrl where a channel may fetch it */
export function videoToPlace(
  bytes: Uint8Array<ArrayBuffer>,
  changes: Partial<VideoToPlace> = {},
  publicUrl?: string,
): VideoToPlace {
  return {
    title: 'День славянской письменности в Пскове',
    description: 'Запись встречи',
    tags: ['Псков'],
    language: 'ru',
    publishAt: null,
    hidden: false,
    source: {
      size: bytes.length,
      contentType: 'video/mp4',
      fileName: 'video.mp4',
      read: (from) => Promise.resolve(new Blob([bytes.subarray(from)]).stream()),
      publicUrl: () =>
        publicUrl === undefined ? Promise.reject(new Error('no address')) : Promise.resolve(publicUrl),
    },
    ...changes,
  };
}

export interface RememberedUpload extends UploadMemory {
  session: string | null;
  sent: number;
}

export function uploadMemory(session: string | null = null): RememberedUpload {
  const remembered: RememberedUpload = {
    session,
    sent: 0,
    keep(address, sent) {
      remembered.session = address;
      remembered.sent = sent;
      return Promise.resolve();
    },
  };
  return remembered;
}

/** What the channel refused with. */
export const channelFailure = (work: Promise<unknown>): Promise<ChannelFailure> =>
  work.then(
    () => Promise.reject(new Error('it was done')),
    (error: ChannelFailure) => error,
  );

/** The key that the stand-in's page of consent gives, as the administrator gets it. */
export async function givenKey(consent: ChannelConsent, redirectUri: string): Promise<string> {
  const page = await (await fetch(consent.address({ redirectUri, state: 'state-1' }))).text();
  const back = new URL((/href="([^"]*code=[^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'));
  if (back.searchParams.get('state') !== 'state-1') throw new Error('The state did not come back.');
  return consent.exchange({ redirectUri, code: back.searchParams.get('code') ?? '' });
}
