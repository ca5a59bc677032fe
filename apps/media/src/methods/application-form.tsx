import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  DatePickerInput,
  Fieldset,
  FormError,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  type UnreadableNumber,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from './method-shapes.ts';
import { useIndicators } from './use-indicators.ts';
import { useMethodStep } from './use-method-step.ts';

export interface ApplicationFormProps {
  readonly methodId: string;
  /** Codes of the indicators that the method moves: their figures are asked for. */
  readonly indicators: readonly string[];
  /** The one that is corrected; null for a new one. */
  readonly application: Application | null;
  onDone(): void;
}

type Figure = number | null | UnreadableNumber;

const isWhole = (value: Figure) =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);

/** What is typed stays whatever the server answers. */
export function ApplicationForm({ methodId, indicators, application, onDone }: ApplicationFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { methods } = useApi();
  const done = useMethodStep();
  const told = done(t('methods.done.apply'));
  const add = useMutation(methods.addApplication.mutationOptions(told));
  const save = useMutation(methods.saveApplication.mutationOptions(told));
  // The id is chosen here: pressed twice or repeated by the network, it is counted once.
  const [id] = useState(() => application?.id ?? crypto.randomUUID());
  const [day, setDay] = useState<string | null>(application?.appliedOn ?? null);
  const [place, setPlace] = useState(application?.place ?? '');
  const [outcome, setOutcome] = useState(application?.outcome ?? '');
  const [participants, setParticipants] = useState<Figure>(application?.participants ?? null);
  const [figures, setFigures] = useState<Readonly<Record<string, Figure>>>(application?.figures ?? {});
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const names = useIndicators().filter(({ code }) => indicators.includes(code));
  const wrong = {
    day: day === null || !isDay(day),
    place: place.trim().length < 2,
    outcome: outcome.trim().length < 10,
    participants: !isWhole(participants),
    figures: Object.values(figures).some((value) => !isWhole(value)),
  };
  const wrongWords = (field: keyof typeof wrong) =>
    tried && wrong[field] ? { error: t(`methods.application.wrong.${field}`) } : {};

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setFailure(undefined);
    if (Object.values(wrong).some(Boolean) || day === null || !isDay(day))
      return setFailure(t('methods.wrong.some'));
    const input = {
      ...{ id: methodId, applicationId: id, centerId: application?.centerId ?? null, appliedOn: day },
      ...{ place: place.trim(), outcome: outcome.trim() },
      participants: typeof participants === 'number' ? participants : null,
      figures: Object.fromEntries(
        Object.entries(figures).flatMap(([code, value]) =>
          typeof value === 'number' ? [[code, value]] : [],
        ),
      ),
    };
    try {
      await (application
        ? save.mutateAsync({ ...input, version: application.version })
        : add.mutateAsync(input));
      onDone();
    } catch (error) {
      setFailure(failureOf(error, language).text);
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="52rem">
        <FormError>{failure}</FormError>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DatePickerInput
            label={t('methods.application.day')}
            value={day}
            onChange={setDay}
            {...wrongWords('day')}
          />
          <TextInput
            label={t('methods.application.place')}
            description={t('methods.application.placeHelp')}
            value={place}
            maxLength={300}
            onChange={({ currentTarget }) => setPlace(currentTarget.value)}
            {...wrongWords('place')}
          />
        </SimpleGrid>
        <Textarea
          label={t('methods.application.outcome')}
          description={t('methods.application.outcomeHelp')}
          autosize
          minRows={3}
          maxLength={10_000}
          value={outcome}
          onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
          {...wrongWords('outcome')}
        />
        <NumberInput
          label={t('methods.application.people')}
          value={participants}
          onChange={setParticipants}
          {...wrongWords('participants')}
        />
        {names.length > 0 && (
          <Fieldset legend={t('methods.application.figures')}>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {names.map(({ code, name }) => (
                <NumberInput
                  key={code}
                  label={name}
                  value={figures[code] ?? null}
                  onChange={(value) => setFigures((before) => ({ ...before, [code]: value }))}
                  {...(isWhole(figures[code] ?? null) ? {} : wrongWords('figures'))}
                />
              ))}
            </SimpleGrid>
          </Fieldset>
        )}
        <Group>
          <Button type="submit" loading={add.isPending || save.isPending}>
            {t('methods.application.send')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('methods.form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
