import { TextInput } from '@mantine/core';
import type { DatePickerInputProps, DateTimePickerProps, MonthPickerInputProps } from '@mantine/dates';
import { lazy, Suspense, useId } from 'react';

// Calendars are an eighth of the shared entry and most pages have none: they arrive with the first one.
const pickers = () => import('./pickers.tsx');
const LazyDate = lazy(async () => ({ default: (await pickers()).LocalDatePickerInput }));
const LazyMonth = lazy(async () => ({ default: (await pickers()).LocalMonthPickerInput }));
const LazyDateTime = lazy(async () => ({ default: (await pickers()).LocalDateTimePicker }));

/** A day, 'YYYY-MM-DD': `<DatePickerInput label="Срок" value={day} onChange={setDay} />`. */
export function DatePickerInput(props: DatePickerInputProps) {
  return (
    <Suspense fallback={<Arriving {...props} />}>
      <LazyDate {...props} {...useNamed(props)} ref={props.ref ?? null} />
    </Suspense>
  );
}

/** A month as the day that begins it, 'YYYY-MM-01'. */
export function MonthPickerInput(props: MonthPickerInputProps) {
  return (
    <Suspense fallback={<Arriving {...props} />}>
      <LazyMonth {...props} {...useNamed(props)} ref={props.ref ?? null} />
    </Suspense>
  );
}

/** A day and a time on the wall, 'YYYY-MM-DD HH:mm:ss', without a zone. */
export function DateTimePicker(props: DateTimePickerProps) {
  return (
    <Suspense fallback={<Arriving {...props} />}>
      <LazyDateTime {...props} {...useNamed(props)} ref={props.ref ?? null} />
    </Suspense>
  );
}

export type { DatePickerInputProps, DateTimePickerProps, MonthPickerInputProps };

// The dropdown is a dialog named by the element with the popover's id: that must be the id of the input.
function useNamed({ id, popoverProps }: Pick<DatePickerInputProps, 'id' | 'popoverProps'>) {
  const own = useId();
  const shared = id ?? own;
  return { id: shared, popoverProps: { ...popoverProps, id: shared } };
}

/** Keeps the place of the field, so that nothing jumps when the calendar arrives. */
function Arriving({
  label,
  description,
  error,
  maw,
}: Pick<DatePickerInputProps, 'label' | 'description' | 'error' | 'maw'>) {
  return <TextInput label={label} description={description} error={error} maw={maw} disabled />;
}
