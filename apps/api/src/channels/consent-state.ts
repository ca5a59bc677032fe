import { derivedKey, secretBox } from '../secret-box.ts';

interface Asked {
  readonly channelId: string;
  readonly accountId: string;
  readonly at: Date;
}

/** A platform's consent page is left open over a coffee, not over a night. */
const lifeMs = 3600 * 1000;
const context = 'consent';

const boxOf = (secretKey: string) => secretBox(derivedKey(secretKey, 'channel consent'));

/** What the platform carries through the browser and gives back: nobody but us can make or read it. */
export function sealOf(secretKey: string, asked: Asked): string {
  return boxOf(secretKey)
    .seal(Buffer.from(JSON.stringify(asked)), context)
    .toString('base64url');
}

/** Null when it is not ours or too old. */
export function readSeal(secretKey: string, state: string, now: Date): Asked | null {
  try {
    const text = boxOf(secretKey).open(Buffer.from(state, 'base64url'), context).toString();
    const { channelId, accountId, at } = JSON.parse(text) as {
      channelId: string;
      accountId: string;
      at: string;
    };
    const asked = { channelId, accountId, at: new Date(at) };
    return now.getTime() - asked.at.getTime() > lifeMs ? null : asked;
  } catch {
    return null;
  }
}
