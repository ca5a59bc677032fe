import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { isFoundIn } from '@pbnet/domain/platform';
import { Icon, Spotlight, spotlight, useDebouncedValue } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hitKinds, targetOf } from './targets.ts';
import type { SearchEntry } from './entries.ts';

export interface SearchBoxProps {
  /** Pages and commands of this person; what lies in the database is asked from the API. */
  readonly entries: readonly SearchEntry[];
  /** Grows each time somebody asks for the search. */
  readonly asked: number;
}

const shortest = 2;

/** Ctrl+K: pages, actions, regional centers, centers, what the sections have; for administrators people as well. */
export function SearchBox({ entries, asked }: SearchBoxProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const [query, setQuery] = useState('');
  const [typed] = useDebouncedValue(query.trim(), 120);
  const found = useQuery({
    ...useApi().search.find.queryOptions({ text: typed }),
    enabled: typed.length >= shortest,
    placeholderData: keepPreviousData,
  });

  useEffect(() => spotlight.open(), [asked]);

  const pages = entries.filter(({ words }) => query.trim() === '' || isFoundIn(words[language], query));
  const hits = typed.length >= shortest && query.trim() !== '' ? (found.data ?? []) : [];
  const groups = [
    {
      label: t('search.pages'),
      items: pages.map((page) => ({ ...page, title: page.label[language], detail: '' })),
    },
    ...hitKinds.map((kind) => ({
      label: t(`search.${kind}`),
      items: hits
        .filter((hit) => hit.kind === kind)
        .map((hit) => ({ ...hit, id: `${kind}:${hit.id}`, ...targetOf(hit) })),
    })),
  ].filter(({ items }) => items.length > 0);

  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight="70vh"
      centered={false}
      attributes={{ content: { 'aria-label': t('layout.search') } }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search
        aria-label={t('search.placeholder')}
        placeholder={t('search.placeholder')}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, items }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {items.slice(0, 7).map(({ id, title, detail, icon, to }) => (
              <Spotlight.Action
                key={id}
                label={title}
                description={detail}
                leftSection={<Icon name={icon} />}
                onClick={() => host.navigate(to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>{t(found.isFetching ? 'search.looking' : 'search.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
