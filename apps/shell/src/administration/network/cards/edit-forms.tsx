import { useHost } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, Group, Select, Stack, Text, Textarea } from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZodMiniType } from 'zod/mini';
import type { FactField, FactValues } from '../fields/fact-fields.ts';
import { FactInput } from '../fields/fact-input.tsx';
import type { Names } from '../fields/shown-fact.ts';
import { useChecked } from '../fields/use-checked.ts';

export interface ShownVersion {
  readonly validFrom: string;
  readonly facts: FactValues;
}

interface FormProps<Input> {
  readonly schema: ZodMiniType<Input>;
  /** The record's id and version, which every command carries. */
  readonly base: Readonly<Record<string, unknown>>;
  readonly pending: boolean;
  onSubmit(input: Input): void;
  onCancel(): void;
}

export interface FactsFormProps<Input> extends FormProps<Input> {
  readonly fields: readonly FactField[];
  readonly names: Names;
  /** The version that is changed, or those that may be corrected. */
  readonly versions: readonly ShownVersion[];
  readonly mode: 'change' | 'correct';
}

function differing(fields: readonly FactField[], before: FactValues, after: FactValues): FactValues {
  return Object.fromEntries(
    fields.filter(({ name }) => before[name] !== after[name]).map(({ name }) => [name, after[name] ?? null]),
  );
}

/** Other facts from a day on, or facts of one version put right with a reason. */
export function FactsForm<Input>(props: FactsFormProps<Input>) {
  const { schema, base, fields, names, versions, mode, pending, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const { notify } = useHost();
  const { wrong, send } = useChecked(schema);
  const [version, setVersion] = useState(versions.at(-1));
  const [values, setValues] = useState<FactValues>(version?.facts ?? {});
  const [from, setFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const facts = differing(fields, version?.facts ?? {}, values);
    if (Object.keys(facts).length === 0) return notify({ tone: 'warning', text: t('network.noChange') });
    const when = mode === 'change' ? { from } : { from: version?.validFrom, reason };
    send({ ...base, ...when, facts }, onSubmit);
  }

  function choose(validFrom: string | null) {
    const chosen = versions.find((shown) => shown.validFrom === validFrom);
    setVersion(chosen);
    setValues(chosen?.facts ?? {});
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t(mode === 'change' ? 'network.changeHelp' : 'network.correctHelp')}</Text>
        {mode === 'change' ? (
          <DatePickerInput
            label={t('network.from')}
            required
            maw="16rem"
            value={from}
            onChange={setFrom}
            error={wrong.has('from') && t('network.dayNeeded')}
          />
        ) : (
          <Select
            label={t('network.correctWhich')}
            allowDeselect={false}
            maw="16rem"
            data={versions.map(({ validFrom }) => validFrom)}
            value={version?.validFrom ?? null}
            onChange={choose}
          />
        )}
        {fields.map((field) => (
          <FactInput
            key={field.name}
            field={field}
            value={values[field.name]}
            names={names}
            wrong={wrong.has(field.name)}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        {mode === 'correct' && (
          <Textarea
            label={t('network.reason')}
            required
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={wrong.has('reason') && t('network.reasonNeeded')}
          />
        )}
        <Buttons label={t(`network.${mode}`)} pending={pending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

export interface DayFormProps<Input> extends FormProps<Input> {
  readonly label: string;
  readonly help?: string;
  readonly withReason: boolean;
}

/** A command that needs a day and, mostly, a reason: suspend, resume, close, archive. */
export function DayForm<Input>(props: DayFormProps<Input>) {
  const { schema, base, label, help, withReason, pending, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const { wrong, send } = useChecked(schema);
  const [on, setOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    send({ ...base, on, ...(withReason ? { reason } : {}) }, onSubmit);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {help !== undefined && <Text>{help}</Text>}
        <DatePickerInput
          label={t('network.on')}
          required
          maw="16rem"
          value={on}
          onChange={setOn}
          error={wrong.has('on') && t('network.dayNeeded')}
        />
        {withReason && (
          <Textarea
            label={t('network.reason')}
            required
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={wrong.has('reason') && t('network.reasonNeeded')}
          />
        )}
        <Buttons label={label} pending={pending} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

interface ButtonsProps {
  readonly label: string;
  readonly pending: boolean;
  onCancel(): void;
}

function Buttons({ label, pending, onCancel }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group>
      <Button type="submit" loading={pending}>
        {label}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('network.cancel')}
      </Button>
    </Group>
  );
}
