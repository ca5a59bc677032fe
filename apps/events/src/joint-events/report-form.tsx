import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Button, FormError, NumberInput, SimpleGrid, Stack, Textarea } from '@pbnet/ui';
import { longestEventWords } from '@pbnet/validation/joint-events';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CenterPicker } from './center-picker.tsx';
import type { NamedEvent, Reported } from './event-shapes.ts';
import type { Figure } from './form-values.ts';
import { useEventStep } from './use-event-step.ts';

export interface ReportFormProps {
  readonly event: NamedEvent;
  onReported(reported: Reported): void;
}

interface Values {
  readonly inPerson: Figure;
  readonly video: Figure;
  readonly words: string;
  readonly centerId: number | null;
}

function isCount(figure: Figure): figure is number {
  return typeof figure === 'number' && Number.isInteger(figure) && figure >= 0;
}

/** People in person and by video, and words; the centre whose month they enter. */
export function ReportForm({ event, onReported }: ReportFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useEventStep();
  const manager = useUser().place.kind === 'center';
  const { report, centerId } = event;
  const kept = useKeptDraft<Values>(`joint-event-report:${event.id}`);
  const [values, setValues] = useState<Values>(
    kept.draft ?? {
      ...{
        inPerson: report?.inPerson ?? null,
        video: report?.video ?? (event.format === 'in-person' ? 0 : null),
      },
      ...{ words: report?.words ?? '', centerId },
    },
  );
  const [asked, setAsked] = useState(false);
  const send = useMutation(useApi().jointEvents.report.mutationOptions(done(t('joint-events.done.report'))));

  function change(part: Partial<Values>) {
    const next = { ...values, ...part };
    setValues(next);
    kept.keep(next);
  }

  function submit(submitted: FormEvent) {
    submitted.preventDefault();
    setAsked(true);
    const { inPerson, video, words } = values;
    if (!isCount(inPerson) || !isCount(video)) return;
    const { id, version } = event;
    send.mutate(
      { id, version, inPerson, video, words: words.trim(), centerId: values.centerId },
      {
        onSuccess(reported) {
          kept.forget();
          onReported(reported);
        },
      },
    );
  }

  const wrong = (figure: Figure) => asked && !isCount(figure) && t('joint-events.wrong.people');
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="40rem">
        <FormError>{send.error ? failureOf(send.error, language).text : undefined}</FormError>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={t('joint-events.report.inPerson')}
            value={values.inPerson}
            onChange={(inPerson) => change({ inPerson })}
            error={wrong(values.inPerson)}
          />
          <NumberInput
            label={t('joint-events.report.video')}
            value={values.video}
            onChange={(video) => change({ video })}
            error={wrong(values.video)}
          />
        </SimpleGrid>
        {!manager && (
          <CenterPicker
            label={t('joint-events.report.center')}
            description={t('joint-events.report.centerHelp')}
            placeholder={t('joint-events.report.noCenter')}
            value={values.centerId}
            onChange={(id) => change({ centerId: id })}
          />
        )}
        <Textarea
          label={t('joint-events.report.words')}
          description={t('joint-events.report.wordsHelp')}
          autosize
          minRows={3}
          maxLength={longestEventWords}
          value={values.words}
          onChange={({ currentTarget }) => change({ words: currentTarget.value })}
        />
        <div>
          <Button type="submit" variant={report === null ? 'filled' : 'default'} loading={send.isPending}>
            {t(report === null ? 'joint-events.report.send' : 'joint-events.report.correct')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
