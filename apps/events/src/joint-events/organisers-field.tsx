import { useApi } from '@pbnet/api-client/react';
import { Autocomplete, Button, Group, Icon, Stack, Text, useDebouncedValue } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

/** Organisations that hold the event: found in the registry, or typed as they are called. */
export function OrganisersField({ control }: { readonly control: Control<FormValues> }) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'organisers' });
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 300);
  const { data } = useQuery(
    useApi().network.organizations.list.queryOptions({ search }, { enabled: search.length > 1 }),
  );
  const found = data?.rows ?? [];
  const names = [...new Set(found.map(({ name }) => name))];

  function add(name: string) {
    const words = name.trim();
    setTyped('');
    if (words.length < 2 || field.value.some((organiser) => organiser.name === words)) return;
    const organizationId = found.find((organization) => organization.name === words)?.id ?? null;
    field.onChange([...field.value, { organizationId, name: words }]);
  }

  return (
    <Stack gap="xs">
      <Group align="end" wrap="nowrap">
        <Autocomplete
          flex={1}
          label={t('joint-events.form.organisers')}
          description={t('joint-events.form.organisersHelp')}
          data={names}
          maxLength={300}
          value={typed}
          onChange={setTyped}
          onOptionSubmit={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add(typed);
          }}
        />
        <Button variant="default" onClick={() => add(typed)}>
          {t('joint-events.form.add')}
        </Button>
      </Group>
      {field.value.map((organiser) => (
        <Group key={organiser.name} gap="xs">
          <Text>{organiser.name}</Text>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<Icon name="close" />}
            aria-label={t('joint-events.form.removeNamed', { name: organiser.name })}
            onClick={() => field.onChange(field.value.filter(({ name }) => name !== organiser.name))}
          >
            {t('joint-events.form.remove')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
