import { KeptForm, type KeptFormProps } from '@pbnet/micro-frontend/forms';
import { Textarea } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { faultsOf, faultyAddress, type FormValues } from './form-values.ts';
import { OpeningFields } from './opening-fields.tsx';

export interface OpeningFormProps extends Omit<KeptFormProps<FormValues>, 'faultsOf' | 'children'> {
  /** Asks for the reason of a change that the other side will read. */
  readonly wish?: boolean;
  /** Code of the region in which the point must lie; the map looks there. */
  readonly regionCode?: string | undefined;
  /** The region whose municipalities are offered. */
  readonly regionId?: number | undefined;
}

export function OpeningForm({ wish = false, regionCode, regionId, ...props }: OpeningFormProps) {
  const { t } = useTranslation();

  function wordsOf(values: FormValues): ReadonlyMap<keyof FormValues, string> {
    const words = new Map<keyof FormValues, string>();
    for (const [field, fault] of faultsOf(values, wish)) words.set(field, t(`openings.wrong.${fault}`));
    const address = faultyAddress(values.addresses);
    if (address) words.set('addresses', t(`openings.wrong.address.${address.fault}`, { line: address.line }));
    return words;
  }

  return (
    <KeptForm {...props} faultsOf={wordsOf}>
      {(form) => (
        <>
          <OpeningFields form={form} regionCode={regionCode} regionId={regionId} />
          {wish && (
            <Textarea
              label={t('openings.form.words')}
              description={t('openings.form.wordsHelp')}
              autosize
              minRows={2}
              maxLength={1000}
              error={form.formState.errors.words?.message}
              {...form.register('words')}
            />
          )}
        </>
      )}
    </KeptForm>
  );
}
