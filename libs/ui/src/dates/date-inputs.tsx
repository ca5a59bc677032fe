import {
  DatePickerInput as MantineDatePickerInput,
  DateTimePicker as MantineDateTimePicker,
  MonthPickerInput as MantineMonthPickerInput,
  type DatePickerInputProps,
  type DatePickerType,
  type DateTimePickerProps,
  type MonthPickerInputProps,
} from '@mantine/dates';
import { useId } from 'react';

// The dropdown is a dialog named by the element with the popover's id: that must be the id of the input.
function useNamed({ id, popoverProps }: Pick<DatePickerInputProps, 'id' | 'popoverProps'>) {
  const own = useId();
  const shared = id ?? own;
  return { id: shared, popoverProps: { ...popoverProps, id: shared } };
}

/** A day, or several with `type`; values are 'YYYY-MM-DD': `<DatePickerInput label="Срок" value={day} onChange={setDay} />`. */
export function DatePickerInput<Type extends DatePickerType = 'default'>(props: DatePickerInputProps<Type>) {
  return <MantineDatePickerInput<Type> {...props} {...useNamed(props)} ref={props.ref ?? null} />;
}

/** A month as the day that begins it, 'YYYY-MM-01'. */
export function MonthPickerInput<Type extends DatePickerType = 'default'>(
  props: MonthPickerInputProps<Type>,
) {
  return <MantineMonthPickerInput<Type> {...props} {...useNamed(props)} ref={props.ref ?? null} />;
}

/** A day and a time on the wall, 'YYYY-MM-DD HH:mm:ss', without a zone. */
export function DateTimePicker(props: DateTimePickerProps) {
  return <MantineDateTimePicker {...props} {...useNamed(props)} ref={props.ref ?? null} />;
}
