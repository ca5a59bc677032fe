import { districtName, organizationKinds } from '@pbnet/domain/network';
import { useLanguage, zoneOptions } from '@pbnet/micro-frontend';
import { Checkbox, DatePickerInput, Select, TextInput } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { FactField, FactValue } from './fact-fields.ts';
import { RecordSelect } from './record-select.tsx';
import type { Names } from './shown-fact.ts';

const districts = [
  'central',
  'northwestern',
  'southern',
  'north-caucasian',
  'volga',
  'ural',
  'siberian',
  'far-eastern',
];

export interface FactInputProps {
  readonly field: FactField;
  readonly value: FactValue | undefined;
  readonly names: Names;
  /** The field does not fit the schema. */
  readonly wrong: boolean;
  onChange(value: FactValue): void;
}

/** One fact of the registry, asked for in the way of its kind. */
export function FactInput({ field, value, names, wrong, onChange }: FactInputProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, optional = false } = field;
  const label = t(`network.${field.label}`);
  const text = typeof value === 'string' ? value : '';
  const shared = { label, required: !optional, error: wrong && t(errorKey(kind)) };

  switch (kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case 'day':
      return <DatePickerInput {...shared} value={text || null} onChange={onChange} maw="16rem" />;
    case 'organization-kind':
      return (
        <Select
          {...shared}
          data={organizationKinds.map((name) => ({ value: name, label: t(`network.kinds.${name}`) }))}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'district':
      return (
        <Select
          {...shared}
          data={districts.map((code) => ({ value: code, label: districtName(code, language) }))}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'time-zone':
      return (
        <Select
          {...shared}
          searchable
          data={zoneOptions(language)}
          value={text || null}
          onChange={onChange}
        />
      );
    case 'region':
    case 'organization':
    case 'regional-center':
      return (
        <RecordSelect
          {...shared}
          kind={kind}
          value={typeof value === 'number' ? value : null}
          names={names}
          onChange={onChange}
        />
      );
    case 'text':
    case 'email':
      return (
        <TextInput
          {...shared}
          type={kind}
          value={text}
          onChange={({ currentTarget }) =>
            onChange(kind === 'email' && currentTarget.value === '' ? null : currentTarget.value)
          }
        />
      );
  }
}

function errorKey(kind: FactField['kind']) {
  if (kind === 'day') return 'network.dayNeeded' as const;
  return kind === 'email' ? ('forms.emailWrong' as const) : ('network.fieldWrong' as const);
}
