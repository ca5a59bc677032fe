import type { Month } from '@pbnet/domain';
import {
  isUnchanged,
  type ChangedField,
  type DepartedItem,
  type PlanItem,
} from '@pbnet/domain/opening-plans';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Anchor, List, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { Edition } from './plan-shapes.ts';

export interface DifferencesProps {
  readonly title: string;
  readonly differences: NonNullable<Edition['differences']>;
  /** What stands there when nothing differs; without it nothing does. */
  readonly empty?: string;
  readonly level?: 2 | 3;
}

const fates = ['postponed', 'withdrawn', 'rejected', 'left-out'] as const;

/** What came into the plan, what left it and why, and what changed in it. */
export function Differences({ title, differences, empty, level = 2 }: DifferencesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { added, removed, changed } = differences;
  if (isUnchanged(differences)) return empty === undefined ? null : <Text c="dimmed">{empty}</Text>;

  function fate({ state, newMonth, month, reason }: DepartedItem): string {
    const known = fates.find((one) => one === state);
    const moved = newMonth !== null && newMonth !== month;
    const word = t(`plan.differences.fate.${known ?? (moved ? 'moved' : 'gone')}`);
    const what = moved
      ? t('plan.differences.fateTo', { fate: word, month: monthName(newMonth, language) })
      : word;
    return reason === '' ? what : `${what}: ${reason}`;
  }

  function change({ field, before, after }: ChangedField): string {
    const told = (value: string | number | null) => {
      if (value === null || value === '') return t('plan.differences.unknown');
      return field === 'month' ? monthName(value as Month, language) : String(value);
    };
    return t('plan.differences.change', {
      ...{ field: t(`plan.differences.${field}`), before: told(before), after: told(after) },
    });
  }

  return (
    <Stack gap="xs">
      <Title order={level} size="h4">
        {title}
      </Title>
      <Group
        title={t('plan.differences.added')}
        items={added}
        say={(item) => monthName(item.month, language)}
      />
      <Group title={t('plan.differences.removed')} items={removed} say={fate} />
      <Group
        title={t('plan.differences.changed')}
        items={changed.map(({ item, changes }) => ({ ...item, changes }))}
        say={({ changes }) => changes.map(change).join('; ')}
      />
    </Stack>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  say(item: Item): ReactNode;
}

function Group<Item extends PlanItem>({ title, items, say }: GroupProps<Item>) {
  const { place } = useUser();
  // A regional center reads the whole plan and opens the cards of its own openings only.
  const opens = (item: Item) =>
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === item.regionalCenterId);
  if (items.length === 0) return null;
  return (
    <section>
      <Text fw={600}>
        {title}: {items.length}
      </Text>
      <List>
        {items.map((item) => (
          <List.Item key={item.openingId}>
            {opens(item) ? (
              <Anchor component={Link} to={`/agreements/openings/${item.openingId}`}>
                {item.name}
              </Anchor>
            ) : (
              item.name
            )}
            , {item.locality} ({item.regionName}): {say(item)}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
