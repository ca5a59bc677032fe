import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { DatePickerInput, SimpleGrid } from '@pbnet/ui';
import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';

const names = ['opensOn', 'dueOn', 'closesOn'] as const;

export interface CampaignDaysWords {
  readonly opensOn: string;
  readonly dueOn: string;
  readonly closesOn: string;
  readonly closesHelp: string;
  readonly wrong: string;
}

export interface CampaignDaysProps<Values extends FieldValues> {
  /** Of a form that has the three days. */
  readonly control: Control<Values>;
  readonly words: CampaignDaysWords;
}

/** The days of a campaign; how they must follow each other is said by the server, in words. */
export function CampaignDays<Values extends FieldValues>({ control, words }: CampaignDaysProps<Values>) {
  const today = dayIn(networkTimeZone, new Date());
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {names.map((name) => (
        <Controller
          key={name}
          control={control}
          name={name as Path<Values>}
          render={({ field: { value, onChange, ref }, fieldState }) => (
            <DatePickerInput
              ref={ref}
              label={words[name]}
              {...(name === 'closesOn'
                ? {
                    description: words.closesHelp,
                    inputWrapperOrder: ['label', 'input', 'description', 'error'],
                    clearable: true,
                  }
                : {})}
              value={value ?? null}
              onChange={onChange}
              minDate={today}
              error={fieldState.error && words.wrong}
            />
          )}
        />
      ))}
    </SimpleGrid>
  );
}
