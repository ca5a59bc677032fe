import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseNumber, type UnreadableNumber } from '../numbers/parse-number.ts';
import { useUiLanguage, useUiTexts, type UiLanguage } from '../texts/use-ui-texts.ts';

export interface NumberInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** null is blank, never 0; text that is no number stays as it was typed. */
  readonly value: number | null | UnreadableNumber;
  onChange(value: number | null | UnreadableNumber): void;
}

/** A figure typed as people write it, «1 234» or «5,5»: `<NumberInput label="Мест" value={seats} onChange={setSeats} />`. */
export function NumberInput({ value, onChange, error, ...input }: NumberInputProps) {
  const { grid } = useUiTexts();
  const language = useUiLanguage();
  const [typed, setTyped] = useState(() => textOf(value, language));
  const unreadable = typeof value === 'object' && value !== null;

  // The owner may bring another value: a reset, a loaded draft. What was typed stays while it means the same.
  const text = same(parseNumber(typed), value) ? typed : textOf(value, language);

  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...input}
      value={text}
      error={error ?? (unreadable && grid.invalidNumber)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseNumber(currentTarget.value));
      }}
    />
  );
}

type Value = NumberInputProps['value'];

function textOf(value: Value, language: UiLanguage): string {
  if (value === null) return '';
  if (typeof value !== 'number') return value.text;
  return language === 'ru' ? String(value).replace('.', ',') : String(value);
}

function same(first: Value, second: Value): boolean {
  if (typeof first === 'object' && typeof second === 'object') return first?.text === second?.text;
  return first === second;
}
