import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { pointStates, type PointState } from '@pbnet/domain/broadcasts';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FormError,
  Group,
  Modal,
  NumberInput,
  Radio,
  Stack,
  TextInput,
  useDisclosure,
  type UnreadableNumber,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point } from './broadcast-shapes.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** Ready or not, who answers there, how many people sat beside it. */
export function AnswerDialog({ point }: { readonly point: Point }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const title = t('broadcasts.points.answerOf', { title: point.title });
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={title} onClick={dialog.open}>
        {t('broadcasts.points.answer')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={title}>
        <AnswerForm point={point} onDone={dialog.close} />
      </Modal>
    </>
  );
}

interface AnswerFormProps {
  readonly point: Point;
  onDone(): void;
}

function AnswerForm({ point, onDone }: AnswerFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useBroadcastStep();
  const [state, setState] = useState<PointState>(point.state);
  const [note, setNote] = useState(point.note);
  const [contact, setContact] = useState(point.contact);
  const [people, setPeople] = useState<number | null | UnreadableNumber>(point.people);
  const answer = useMutation(
    useApi().broadcasts.answerPoint.mutationOptions(done(t('broadcasts.done.points'))),
  );
  const counted =
    people === null || (typeof people === 'number' && Number.isInteger(people) && people >= 0)
      ? people
      : undefined;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (counted === undefined) return;
    const { id: pointId, version } = point;
    await answer
      .mutateAsync({ pointId, version, state, note, contact, people: counted })
      .then(onDone)
      .catch(() => undefined);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{answer.error ? failureOf(answer.error, language).text : undefined}</FormError>
        <Radio.Group
          label={t('broadcasts.points.column.state')}
          value={state}
          onChange={(value) => setState(pointStates.find((known) => known === value) ?? 'no-answer')}
        >
          <Group mt="xs">
            {pointStates.map((value) => (
              <Radio key={value} value={value} label={t(`broadcasts.points.state.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          label={t('broadcasts.points.contact')}
          maxLength={300}
          value={contact}
          onChange={({ currentTarget }) => setContact(currentTarget.value)}
        />
        <TextInput
          label={t('broadcasts.points.note')}
          maxLength={300}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <NumberInput
          label={t('broadcasts.points.people')}
          description={t('broadcasts.points.peopleHelp')}
          value={people}
          onChange={setPeople}
          error={counted === undefined && t('broadcasts.wrong.number')}
        />
        <Group justify="end">
          <Button type="submit" loading={answer.isPending}>
            {t('broadcasts.points.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
