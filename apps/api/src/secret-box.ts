import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts small secrets for the database: AES-256-GCM, nonce and tag beside the text. */
export interface SecretBox {
  /** `context` names the row: the text opens nowhere else. */
  seal(plain: Uint8Array, context: string): Buffer;
  /** Throws when the text was made with another key or for another row, or was changed. */
  open(sealed: Uint8Array, context: string): Buffer;
}

const nonceLength = 12;
const tagLength = 16;

export function newKey(): Buffer {
  return randomBytes(32);
}

/** A key of the installation's own key for one purpose: what leaks in one place opens nothing in another. */
export function derivedKey(secretKey: string, purpose: string): Buffer {
  const master = Buffer.from(secretKey, 'base64');
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `pbnet ${purpose}`, 32));
}

export function secretBox(key: Uint8Array): SecretBox {
  return {
    seal(plain, context) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },

    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength));
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
    },
  };
}
