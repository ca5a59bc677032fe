import type { Letter } from '@pbnet/stand-in-smtp';

const link = /https?:\/\/\S+\/ack\/[\w.~-]+/;

/** Presses the button behind a letter's link, as two of three regional centers have done by the time anyone looks. */
export async function acknowledgeSome(letters: readonly Letter[]): Promise<void> {
  for (const [index, { text }] of letters.entries()) {
    const [address] = link.exec(text) ?? [];
    if (address && index % 3 !== 0) await fetch(address, { method: 'POST', redirect: 'manual' });
  }
}
