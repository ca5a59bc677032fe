import {
  DatePickerInput,
  DatesProvider,
  DateTimePicker,
  MonthPickerInput,
  type DatePickerInputProps,
  type DateTimePickerProps,
  type MonthPickerInputProps,
} from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ru';
import type { ReactNode } from 'react';
import { useUiLanguage } from '../texts/use-ui-texts.ts';

function Local({ children }: { readonly children: ReactNode }) {
  return <DatesProvider settings={{ locale: useUiLanguage(), firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}

export function LocalDatePickerInput(props: DatePickerInputProps) {
  return (
    <Local>
      <DatePickerInput {...props} ref={props.ref ?? null} />
    </Local>
  );
}

export function LocalMonthPickerInput(props: MonthPickerInputProps) {
  return (
    <Local>
      <MonthPickerInput {...props} ref={props.ref ?? null} />
    </Local>
  );
}

export function LocalDateTimePicker(props: DateTimePickerProps) {
  return (
    <Local>
      <DateTimePicker {...props} ref={props.ref ?? null} />
    </Local>
  );
}
