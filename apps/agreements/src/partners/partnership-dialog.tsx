import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay, type Day } from '@pbnet/domain';
import { useKeptText, useLanguage, useUser } from '@pbnet/micro-frontend';
import { longestPartnerWords } from '@pbnet/validation/partners';
import {
  Button,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  Select,
  Stack,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayOfNetwork } from './facts-today.ts';
import type { PartnerCard, Partnership } from './partner-shapes.ts';
import { usePartnerStep } from './use-partner-step.ts';

interface PartnershipValues {
  readonly subject: string;
  readonly since: Day;
  readonly until: Day | null;
}

interface FieldsProps {
  readonly thing: string;
  readonly initial: PartnershipValues;
  readonly ended: boolean;
  readonly children?: ReactNode;
  /** What is not chosen yet, in words. */
  readonly missing?: string | undefined;
  /** Rejected with the server's answer the dialog stays open. */
  onSend(values: PartnershipValues): Promise<unknown>;
}

function Fields({ thing, initial, ended, children, missing, onSend }: FieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const subject = useKeptText(thing, initial.subject);
  const [since, setSince] = useState<string | null>(initial.since);
  const [until, setUntil] = useState<string | null>(initial.until);
  const [failure, setFailure] = useState<string>();
  const [sending, setSending] = useState(false);
  const wrong = since === null || !isDay(since);
  const lasts = until === null || isDay(until);

  async function send(event: FormEvent) {
    event.preventDefault();
    setFailure(missing);
    if (wrong || !lasts || missing !== undefined) return;
    setSending(true);
    await onSend({ subject: subject.text.trim(), since, until })
      .then(() => subject.forget())
      .catch((error: unknown) => setFailure(failureOf(error, language).text));
    setSending(false);
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{failure}</FormError>
        {children}
        <Textarea
          label={t('partners.partnership.subject')}
          description={t('partners.partnership.subjectHelp')}
          autosize
          minRows={2}
          maxLength={longestPartnerWords}
          value={subject.text}
          onChange={({ currentTarget }) => subject.write(currentTarget.value)}
        />
        <DatePickerInput
          label={t('partners.partnership.since')}
          value={since}
          onChange={setSince}
          error={wrong && t('partners.wrong.day')}
        />
        {ended && (
          <DatePickerInput
            label={t('partners.partnership.until')}
            description={t('partners.partnership.untilHelp')}
            clearable
            value={until}
            onChange={setUntil}
          />
        )}
        <Group justify="end">
          <Button type="submit" loading={sending}>
            {t('partners.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A regional center marks the institution as its own partner; headquarters chooses for which. */
export function AddPartnership({ card }: { readonly card: PartnerCard }) {
  const { t } = useTranslation();
  const api = useApi();
  const { place } = useUser();
  const done = usePartnerStep();
  const [opened, dialog] = useDisclosure(false);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<number | null>(null);
  const { data = [] } = useQuery(
    api.network.regionalCenters.list.queryOptions({}, { enabled: opened && place.kind === 'network' }),
  );
  const add = useMutation(api.partners.addPartnership.mutationOptions(done(t('partners.partnership.added'))));
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : chosen;
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t(place.kind === 'regional-center' ? 'partners.partnership.addOwn' : 'partners.partnership.add')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('partners.partnership.addTitle')}>
        <Fields
          thing={`partnership:new:${card.id}`}
          initial={{ subject: '', since: todayOfNetwork(), until: null }}
          ended={false}
          missing={regionalCenterId === null ? t('partners.wrong.regionalCenter') : undefined}
          onSend={async ({ subject, since }) => {
            if (regionalCenterId === null) return;
            await add.mutateAsync({ id, organizationId: card.id, regionalCenterId, subject, since });
            setId(crypto.randomUUID());
            dialog.close();
          }}
        >
          {place.kind === 'network' && (
            <Select
              label={t('partners.partnership.regionalCenter')}
              searchable
              data={data.map((center) => ({ value: String(center.id), label: center.name }))}
              value={chosen?.toString() ?? null}
              onChange={(value) => setChosen(value === null ? null : Number(value))}
            />
          )}
        </Fields>
      </Modal>
    </>
  );
}

export function EditPartnership({ partnership }: { readonly partnership: Partnership }) {
  const { t } = useTranslation();
  const done = usePartnerStep();
  const [opened, dialog] = useDisclosure(false);
  const save = useMutation(
    useApi().partners.savePartnership.mutationOptions(done(t('partners.partnership.saved'))),
  );
  const { id, version, regionalCenterName } = partnership;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={dialog.open}
        aria-label={t('partners.partnership.editNamed', { name: regionalCenterName })}
      >
        {t('partners.change')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={t('partners.partnership.editTitle')}>
        <Fields
          key={version}
          thing={`partnership:${id}:${version}`}
          initial={partnership}
          ended
          onSend={async (values) => {
            await save.mutateAsync({ id, version, ...values });
            dialog.close();
          }}
        />
      </Modal>
    </>
  );
}
