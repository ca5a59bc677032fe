import { ChannelFailure, type ChannelAccess } from '../video-channel.ts';
import { failureOfVk, type VkRefusal } from './vk-failures.ts';

export interface VkAddresses {
  /** Of the API, without a slash at the end. */
  readonly apiUrl: string;
  /** Of the pages that people open. */
  readonly pagesUrl: string;
}

export type VkParameters = Readonly<Record<string, string | number>>;

/** Calls of api.vk.com. Rejects with `ChannelFailure` only. */
export interface VkApi {
  call<Answer>(access: ChannelAccess, method: string, parameters: VkParameters): Promise<Answer>;
  /** Sends one small file to an address that the API has given. */
  sendPicture<Answer>(address: string, picture: Blob): Promise<Answer>;
}

const version = '5.199';
const patienceMs = 30_000;

/** The group that the key may write for; null where the videos go to the person's own profile. */
export function groupOf({ settings }: ChannelAccess): number | null {
  const group = Number(settings['groupId'] ?? '');
  return Number.isSafeInteger(group) && group !== 0 ? Math.abs(group) : null;
}

/** @throws ChannelFailure 'disconnected' for a secret that holds no key */
function tokenOf({ secret }: ChannelAccess): string {
  const { accessToken } = JSON.parse(secret) as { readonly accessToken?: unknown };
  if (typeof accessToken === 'string' && accessToken !== '') return accessToken;
  throw new ChannelFailure('disconnected', 'no access token');
}

async function answered(address: string, body: BodyInit): Promise<unknown> {
  const signal = AbortSignal.timeout(patienceMs);
  const response = await fetch(address, { method: 'POST', body, signal }).catch(() => null);
  // The reason of fetch may name the address, and the address of an upload is a key.
  if (response === null) throw new ChannelFailure('unreachable', 'VK did not answer');
  if (!response.ok) throw new ChannelFailure('unreachable', `VK answered HTTP ${response.status}`);
  return response.json().catch(() => {
    throw new ChannelFailure('unreachable', 'VK answered something that is no JSON');
  });
}

export function vkApi({ apiUrl }: VkAddresses): VkApi {
  return {
    async call<Answer>(access: ChannelAccess, method: string, parameters: VkParameters) {
      const words = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
      const body = new URLSearchParams([...words, ['access_token', tokenOf(access)], ['v', version]]);
      const answer = (await answered(`${apiUrl}/method/${method}`, body)) as {
        readonly response?: Answer;
        readonly error?: VkRefusal;
      };
      if (answer.error) throw failureOfVk(answer.error);
      if (answer.response === undefined) throw new ChannelFailure('unknown', 'VK answered nothing');
      return answer.response;
    },

    async sendPicture<Answer>(address: string, picture: Blob) {
      const form = new FormData();
      form.append('photo', picture, picture.type === 'image/png' ? 'picture.png' : 'picture.jpg');
      return (await answered(address, form)) as Answer;
    },
  };
}
