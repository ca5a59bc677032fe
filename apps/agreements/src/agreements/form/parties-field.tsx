import { partyRoles } from '@pbnet/domain/agreements';
import { Button, Fieldset, Group, Icon, Input, Select, SimpleGrid, Stack, TextInput } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { emptyParty, type PartyValues } from './form-values.ts';
import { OrganizationSelect } from './organization-select.tsx';

export interface PartiesFieldProps {
  readonly value: readonly PartyValues[];
  readonly error: string | undefined;
  onChange(value: readonly PartyValues[]): void;
}

/** Parties in the order of their signatures: it is changed by buttons, so that a keyboard can. */
export function PartiesField({ value, error, onChange }: PartiesFieldProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<PartyValues>) =>
    onChange(value.map((party, place) => (place === index ? { ...party, ...part } : party)));

  function up(index: number) {
    const moved = [...value];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    onChange(moved);
  }

  return (
    <Fieldset legend={t('agreements.parties')}>
      <Stack>
        <Input.Description>{t('agreements.form.partiesHelp')}</Input.Description>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
        {value.map((party, index) => (
          <Fieldset
            key={`${index} ${party.organizationId ?? ''}`}
            legend={t('agreements.form.partyNumber', { number: index + 1 })}
          >
            <Stack gap="sm">
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <OrganizationSelect
                  value={party.organizationId}
                  name={party.name}
                  onChange={(organizationId, name) => change(index, { organizationId, name })}
                />
                <Select
                  label={t('agreements.fields.role')}
                  allowDeselect={false}
                  data={partyRoles.map((role) => ({ value: role, label: t(`agreements.role.${role}`) }))}
                  value={party.role}
                  onChange={(next) => {
                    const role = partyRoles.find((known) => known === next);
                    if (role) change(index, { role });
                  }}
                />
                <TextInput
                  label={t('agreements.form.signatoryName')}
                  maxLength={300}
                  value={party.signatoryName}
                  onChange={({ currentTarget }) => change(index, { signatoryName: currentTarget.value })}
                />
                <TextInput
                  label={t('agreements.form.signatoryPost')}
                  maxLength={300}
                  value={party.signatoryPost}
                  onChange={({ currentTarget }) => change(index, { signatoryPost: currentTarget.value })}
                />
                <TextInput
                  label={t('agreements.form.actsOn')}
                  placeholder={t('agreements.form.actsOnExample')}
                  maxLength={300}
                  value={party.actsOn}
                  onChange={({ currentTarget }) => change(index, { actsOn: currentTarget.value })}
                />
              </SimpleGrid>
              <Group>
                {index > 0 && (
                  <Button variant="default" size="compact-md" onClick={() => up(index)}>
                    {t('agreements.form.earlier')}
                  </Button>
                )}
                <Button
                  variant="subtle"
                  size="compact-md"
                  leftSection={<Icon name="close" />}
                  aria-label={t('agreements.form.removeParty', { name: party.name || String(index + 1) })}
                  onClick={() => onChange(value.filter((_, place) => place !== index))}
                >
                  {t('agreements.form.remove')}
                </Button>
              </Group>
            </Stack>
          </Fieldset>
        ))}
        <div>
          <Button variant="default" onClick={() => onChange([...value, emptyParty])}>
            {t('agreements.form.addParty')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
