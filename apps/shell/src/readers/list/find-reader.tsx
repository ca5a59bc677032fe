import type { ApiInputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { asDay, isDay } from '@pbnet/domain';
import { Accordion, Button, DatePickerInput, Group, Stack, Text, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ReaderTable } from './reader-table.tsx';

/** By the card, or by the document. What is typed here never stands in an address. */
export function FindReader() {
  const { t } = useTranslation();
  const find = useMutation(useApi().readers.find.mutationOptions());
  const [number, setNumber] = useState('');
  const { data } = find;

  function byNumber(event: FormEvent) {
    event.preventDefault();
    if (number.trim() !== '') find.mutate({ cardNumber: number });
  }

  return (
    <Stack component="section">
      <form onSubmit={byNumber} noValidate>
        <Group align="end">
          <TextInput
            label={t('readers.list.number')}
            description={t('readers.list.numberHelp')}
            inputMode="numeric"
            autoComplete="off"
            w="22rem"
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Button type="submit" loading={find.isPending}>
            {t('readers.list.find')}
          </Button>
        </Group>
      </form>
      <Accordion variant="contained">
        <Accordion.Item value="name">
          <Accordion.Control>{t('readers.list.byName')}</Accordion.Control>
          <Accordion.Panel>
            <ByName pending={find.isPending} onFind={(input) => find.mutate(input)} />
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <CommandError error={find.error} />
      <div role="status">
        {data?.elsewhere && (
          <Text>
            {t('readers.list.elsewhere', { state: t(`readers.list.states.${data.elsewhere.state}`) })}
          </Text>
        )}
        {data?.found.length === 0 && !data.elsewhere && <Text>{t('readers.list.nobody')}</Text>}
        {data && data.found.length > 0 && <ReaderTable caption={t('readers.list.found')} rows={data.found} />}
      </div>
    </Stack>
  );
}

interface ByNameProps {
  readonly pending: boolean;
  onFind(input: ApiInputs['readers']['find']): void;
}

const empty = { lastName: '', firstName: '', middleName: '' };
const fields = ['lastName', 'firstName', 'middleName'] as const;

function ByName({ pending, onFind }: ByNameProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(empty);
  const [birthDate, setBirthDate] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = (text: string) => asked && text.trim() === '' && t('readers.list.needed');

  function search(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (name.lastName.trim() !== '' && name.firstName.trim() !== '' && isDay(birthDate))
      onFind({ ...name, birthDate: asDay(birthDate) });
  }

  return (
    <form onSubmit={search} noValidate>
      <Stack>
        <Group align="start">
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`readers.list.${field}`)}
              required={field !== 'middleName'}
              autoComplete="off"
              value={name[field]}
              error={field !== 'middleName' && missing(name[field])}
              onChange={({ currentTarget: { value } }) =>
                setName((before) => ({ ...before, [field]: value }))
              }
            />
          ))}
          <DatePickerInput
            label={t('readers.list.birthDate')}
            required
            value={birthDate || null}
            error={missing(birthDate)}
            onChange={(day) => setBirthDate(day ?? '')}
          />
        </Group>
        <Text size="sm">{t('readers.list.exact')}</Text>
        <Group>
          <Button type="submit" variant="default" loading={pending}>
            {t('readers.list.findByName')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
