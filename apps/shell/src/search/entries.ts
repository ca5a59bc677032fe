import type { Words } from '@pbnet/micro-frontend';
import type { Registry } from '@pbnet/domain/platform';
import type { IconName } from '@pbnet/ui';

/** A page or an action that the search offers. */
export interface SearchEntry {
  readonly id: string;
  readonly label: Words;
  /** Everything it may be found by. */
  readonly words: Words;
  readonly to: string;
  readonly icon: IconName;
}

interface Page {
  readonly to: string;
  readonly label: Words;
  readonly icon: IconName;
}

export function pageEntries(pages: readonly Page[]): readonly SearchEntry[] {
  return pages.map((page) => ({ ...page, id: page.to, words: page.label }));
}

/** The commands that micro-frontends declare and the person may use. */
export function commandEntries(
  registry: Registry,
  may: (permission: string) => boolean,
): readonly SearchEntry[] {
  return registry.flatMap(({ id: owner, module }) =>
    module.commands
      .filter(({ permission }) => may(permission))
      .map(({ id, label, keywords, to }) => ({
        id: `${owner}:${id}`,
        label,
        words: {
          ru: `${label.ru} ${keywords?.ru ?? ''}`,
          en: `${label.en} ${keywords?.en ?? ''}`,
        },
        to,
        icon: 'arrow-right' as const,
      })),
  );
}
