import { passwordProblem } from '@pbnet/domain/identity';
import { PasswordInput, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface NewPasswordInputProps {
  readonly value: string;
  /** The person's name and address, which the password must not be made of. */
  readonly personal: readonly string[];
  onChange(value: string): void;
}

/** A password to be, judged while it is typed. */
export function NewPasswordInput({ value, personal, onChange }: NewPasswordInputProps) {
  const { t } = useTranslation();
  const problem = value === '' ? null : passwordProblem(value, personal);
  return (
    <div>
      <PasswordInput
        name="new-password"
        label={t('forms.newPassword')}
        description={t('forms.passwordHelp')}
        autoComplete="new-password"
        required
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Text size="sm" mt={4} role="status">
        {problem && t(`forms.passwordProblem.${problem}`)}
        {value !== '' && problem === null && t('forms.passwordGood')}
      </Text>
    </div>
  );
}
