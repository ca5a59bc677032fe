import type { ApiOutputs } from '@pbnet/api-client';

export type ReadingCenter = ApiOutputs['ownReader']['centers'][number];

const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/** Centres whose name, place or institution has the word, however it is written. */
export function centersLike(centers: readonly ReadingCenter[], word: string): readonly ReadingCenter[] {
  const wanted = plain(word);
  return centers.filter(({ name, locality, organization, address }) =>
    plain([name, locality, organization, address].join(' ')).includes(wanted),
  );
}
