import { Group, SegmentedControl, Stack, Text, TextInput, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Recipient } from '../mailing-shapes.ts';

export const recipientViews = ['all', 'problems', 'waiting', 'unacknowledged'] as const;

export type RecipientView = (typeof recipientViews)[number];

const belongs: Readonly<Record<RecipientView, (recipient: Recipient) => boolean>> = {
  all: () => true,
  problems: hasProblem,
  waiting: ({ state }) => state === 'queued',
  unacknowledged: ({ state, acknowledgedAt }) =>
    (state === 'sent' || state === 'delivered') && acknowledgedAt === null,
};

export function hasProblem({ state, recipient }: Recipient): boolean {
  return state === 'failed' || state === 'bounced' || (state === 'prepared' && recipient === null);
}

/** The view and the search text, kept in the address. */
export function useRecipientFilters() {
  const [search, setSearch] = useSearchParams();
  const view = recipientViews.find((of) => of === search.get('show')) ?? 'all';
  const text = search.get('search') ?? '';
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const wanted = text.trim().toLocaleLowerCase('ru');
  return {
    view,
    text,
    setView: (value: string) => set('show', value === 'all' ? '' : value),
    setText: (value: string) => set('search', value),
    holds: (recipient: Recipient) =>
      belongs[view](recipient) &&
      `${recipient.name} ${recipient.recipient ?? ''}`.toLocaleLowerCase('ru').includes(wanted),
  };
}

export function RecipientFilters({ filters }: { readonly filters: ReturnType<typeof useRecipientFilters> }) {
  const { t } = useTranslation();
  return (
    <Group align="end">
      <TextInput
        type="search"
        label={t('mailings.filter.search')}
        leftSection={<Icon name="search" />}
        maxLength={100}
        value={filters.text}
        onChange={({ currentTarget }) => filters.setText(currentTarget.value)}
      />
      <Stack gap={4}>
        <Text component="span" fw={600} id="recipient-view">
          {t('mailings.filter.show')}
        </Text>
        <SegmentedControl
          aria-labelledby="recipient-view"
          data={recipientViews.map((of) => ({ value: of, label: t(`mailings.filter.${of}`) }))}
          value={filters.view}
          onChange={filters.setView}
        />
      </Stack>
    </Group>
  );
}
