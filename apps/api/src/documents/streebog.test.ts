import { expect, it } from 'vitest';
import { streebog256 } from './streebog.ts';

/** The first message of RFC 6986 and the hash that its section 10.1.2 gives, in the order of bytes that openssl prints. */
it('hashes as the standard shows', () => {
  const message = Buffer.from('012345678901234567890123456789012345678901234567890123456789012');
  expect(streebog256(message)).toBe('9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500');
});

it.each([
  ['nothing', '', '3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb'],
  [
    'two thousand bytes',
    'Соглашение о сотрудничестве '.repeat(40),
    'c16e33ab176d9a995557a311ec1b9b10906d8b77b03b564b8f024e0aacce4094',
  ],
])('hashes %s as openssl with the ГОСТ engine does', (_, text, expected) => {
  expect(streebog256(Buffer.from(text))).toBe(expected);
});
