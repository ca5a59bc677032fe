import type { SurveyQuestion } from '@pbnet/domain/attendance';
import { Button, Checkbox, Fieldset, Group, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface QuestionFieldsProps {
  readonly number: number;
  readonly question: SurveyQuestion;
  readonly disabled: boolean;
  readonly error: boolean;
  onChange(question: SurveyQuestion): void;
  onRemove(): void;
}

export function QuestionFields({
  number,
  question,
  disabled,
  error,
  onChange,
  onRemove,
}: QuestionFieldsProps) {
  const { t } = useTranslation();
  const { kind, words, required } = question;
  return (
    <Fieldset legend={t('attendance.survey.question', { number, kind: t(`attendance.survey.kind.${kind}`) })}>
      <Stack gap="sm">
        <TextInput
          label={t('attendance.survey.words')}
          maxLength={300}
          disabled={disabled}
          value={words}
          onChange={({ currentTarget }) => onChange({ ...question, words: currentTarget.value })}
          error={error && t('attendance.survey.wrong')}
        />
        {question.kind === 'choice' && (
          <Textarea
            label={t('attendance.survey.options')}
            description={t('attendance.survey.optionsHelp')}
            autosize
            minRows={2}
            maxLength={2000}
            disabled={disabled}
            value={question.options.join('\n')}
            onChange={({ currentTarget }) =>
              onChange({ ...question, options: currentTarget.value.split('\n').slice(0, 12) })
            }
          />
        )}
        <Group justify="space-between">
          <Checkbox
            label={t('attendance.survey.required')}
            disabled={disabled}
            checked={required}
            onChange={({ currentTarget }) => onChange({ ...question, required: currentTarget.checked })}
          />
          {!disabled && (
            <Button
              variant="subtle"
              aria-label={t('attendance.survey.remove', { number })}
              onClick={onRemove}
            >
              {t('attendance.survey.removeShort')}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}
