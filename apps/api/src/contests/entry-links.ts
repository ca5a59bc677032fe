import { derivedKey, secretBox } from '../secret-box.ts';
import { hashOf } from './entries.repository.ts';

interface Sealed {
  readonly secretHash: string;
  /** The secret of the author's link, encrypted: letters of later days lead to the same page. */
  readonly sealedSecret: string;
}

export interface EntryLinks {
  seal(secret: string): Sealed;
  /** Address of the author's page. */
  addressOf(entry: Sealed): string;
}

export function entryLinks(secretKey: string, publicUrl: string): EntryLinks {
  const box = secretBox(derivedKey(secretKey, 'contest entries'));
  return {
    seal(secret) {
      const secretHash = hashOf(secret);
      return { secretHash, sealedSecret: box.seal(Buffer.from(secret), secretHash).toString('base64') };
    },
    addressOf({ secretHash, sealedSecret }) {
      // An entry that was brought in from elsewhere has no link of its own.
      if (sealedSecret === '') return `${publicUrl}/portal/contests`;
      const secret = box.open(Buffer.from(sealedSecret, 'base64'), secretHash).toString();
      return `${publicUrl}/portal/contests/entry/${secret}`;
    },
  };
}
