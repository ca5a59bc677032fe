import { monthOf, type Day } from '@pbnet/domain';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Button,
  Checkbox,
  DatePickerInput,
  FormError,
  Group,
  Icon,
  Stack,
  Text,
  Textarea,
} from '@pbnet/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { safeParse, type ZodMiniType } from 'zod/mini';
import { monthName } from '../month-name.ts';
import type { Card } from './center-shapes.ts';

export interface DayFormProps<Input> {
  readonly card: Card;
  readonly schema: ZodMiniType<Input>;
  readonly base: Readonly<Record<string, unknown>>;
  readonly fields: readonly ('reason' | 'writeOff')[];
  readonly label: string;
  /** Why the last try was refused. */
  readonly error: string | undefined;
  readonly pending: boolean;
  onSubmit(input: Input): void;
  onCancel(): void;
}

/** A day, mostly a reason, and for a centre that owes reports the word that they are written off. */
export function DayForm<Input>(props: DayFormProps<Input>) {
  const { card, schema, base, fields, label, error, pending, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [on, setOn] = useState<string | null>(null);
  const reason = useKeptText(`center-life:${card.id}:reason`);
  const writeOff = useKeptText(`center-life:${card.id}:write-off`);
  const [writesOff, setWritesOff] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const owed =
    fields.includes('writeOff') && on !== null ? card.owes.filter((month) => month < monthOf(on as Day)) : [];

  function send(event: FormEvent) {
    event.preventDefault();
    const {
      success,
      data,
      error: faults,
    } = safeParse(schema, {
      ...{ ...base, on },
      ...(fields.includes('reason') ? { reason: reason.text } : {}),
      ...(owed.length > 0 && writesOff ? { writeOff: writeOff.text } : {}),
    });
    setWrong(faults?.issues.map(({ path }) => String(path.at(-1))) ?? []);
    if (success) onSubmit(data);
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm" maw="48rem">
        <FormError>{error}</FormError>
        <DatePickerInput
          label={t('centers.life.on')}
          required
          maw="16rem"
          value={on}
          onChange={setOn}
          error={wrong.includes('on') && t('centers.life.dayNeeded')}
        />
        {fields.includes('reason') && (
          <Textarea
            label={t('centers.life.reason')}
            required
            autosize
            maxLength={1000}
            value={reason.text}
            onChange={({ currentTarget }) => reason.write(currentTarget.value)}
            error={wrong.includes('reason') && t('centers.life.reasonNeeded')}
          />
        )}
        {owed.length > 0 && (
          <Alert color="yellow" icon={<Icon name="warning" />}>
            <Stack gap="sm">
              <Text fw={500}>
                {t('centers.life.owes', {
                  months: owed.map((month) => monthName(month, language)).join(', '),
                })}
              </Text>
              {t('centers.life.owesHelp')}
              <Checkbox
                label={t('centers.life.writeOff')}
                checked={writesOff}
                onChange={({ currentTarget }) => setWritesOff(currentTarget.checked)}
              />
              {writesOff && (
                <Textarea
                  label={t('centers.life.writeOffReason')}
                  required
                  autosize
                  maxLength={1000}
                  value={writeOff.text}
                  onChange={({ currentTarget }) => writeOff.write(currentTarget.value)}
                  error={wrong.includes('writeOff') && t('centers.life.reasonNeeded')}
                />
              )}
            </Stack>
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={pending}>
            {label}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('centers.life.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
