import { useApi } from '@pbnet/api-client/react';
import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { neededConsent, type ConsentText } from '@pbnet/domain/readers';
import { useUser } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { savePdf } from '../card/save-pdf.ts';
import { CenterField } from './center-field.tsx';
import { KnownCards } from './known-cards.tsx';
import { MadeCard } from './made-card.tsx';
import { checkedPaper, emptyPaper } from './paper-draft.ts';
import { fieldId, type FormField } from './paper-fields.ts';
import { PersonFields } from './person-fields.tsx';
import { consentsSigned, SignedConsents, type Signed } from './signed-consents.tsx';

export interface PaperFormProps {
  readonly editions: readonly ConsentText[];
  onNext(): void;
}

/** Typed data stay in this page alone: a desk's computer serves many people, so nothing of a person is kept on it. */
export function PaperForm({ editions, onNext }: PaperFormProps) {
  const { t } = useTranslation();
  const { readers } = useApi();
  const queries = useQueryClient();
  const { place } = useUser();
  const today = dayIn(networkTimeZone, new Date());
  // Made once: a press repeated over a bad line gives one card.
  const [readerId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(emptyPaper);
  const [chosen, setChosen] = useState<number | null>(null);
  const [signed, setSigned] = useState<Signed>({});
  const [asked, setAsked] = useState<'nothing' | 'sheets' | 'register'>('nothing');
  const sheets = useMutation(readers.sheets.mutationOptions({ onSuccess: savePdf }));
  const show = useMutation(readers.show.mutationOptions());
  const register = useMutation(
    readers.register.mutationOptions({
      onSuccess(answer) {
        if (answer.kind === 'registered') show.mutate({ readerId, reason: t('readers.paper.reason') });
      },
      // Refused, perhaps, because a wording has changed meanwhile: its tick goes with the former edition.
      onSettled: () => queries.invalidateQueries(readers.pathFilter()),
    }),
  );

  const centerId = place.kind === 'center' ? place.centerId : chosen;
  const paper = checkedPaper(draft, today);
  const consents = consentsSigned(signed, editions);
  const isUnsigned = !consents.some(({ purpose }) => purpose === neededConsent);
  const wrong: readonly FormField[] =
    asked === 'nothing'
      ? []
      : [
          ...(centerId === null ? (['center'] as const) : []),
          ...(paper.wrong ?? []),
          ...(asked === 'register' && isUnsigned ? (['consents'] as const) : []),
        ];

  function print() {
    setAsked((before) => (before === 'register' ? before : 'sheets'));
    if (centerId !== null && paper.wrong === null) sheets.mutate({ centerId, person: paper.person });
  }

  function send(isOther: boolean) {
    setAsked('register');
    if (centerId === null || paper.wrong !== null || isUnsigned) return;
    register.mutate({ readerId, centerId, person: paper.person, consents, isOther });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send(false);
  }

  if (register.data?.kind === 'registered')
    return <MadeCard readerId={readerId} person={show.data} error={show.error} onNext={onNext} />;

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl" maw="60rem">
        {wrong.length > 0 && (
          <FormError
            fields={wrong.map((field) => ({
              fieldId: fieldId(field),
              message: t(`readers.paper.wrong.${field}`),
            }))}
          >
            {t('readers.paper.check')}
          </FormError>
        )}
        {place.kind !== 'center' && (
          <CenterField value={chosen} missing={wrong.includes('center')} onChange={setChosen} />
        )}
        <PersonFields
          draft={draft}
          today={today}
          wrong={wrong}
          onChange={(next) => {
            setDraft(next);
            // The cards that were found are of the name before.
            if (register.data) register.reset();
          }}
        />
        <Stack component="section">
          <Title order={2} size="h3">
            {t('readers.paper.consents')}
          </Title>
          <Text>{t('readers.paper.consentsLead')}</Text>
          <Group>
            <Button variant="default" loading={sheets.isPending} onClick={print}>
              {t('readers.paper.print')}
            </Button>
          </Group>
          <CommandError error={sheets.error} />
          <Text role="status">{sheets.isSuccess && t('readers.paper.printed')}</Text>
          <SignedConsents
            editions={editions}
            signed={signed}
            missing={wrong.includes('consents')}
            onChange={setSigned}
          />
        </Stack>
        <CommandError error={register.error} />
        {register.data?.kind === 'known' ? (
          <KnownCards found={register.data.found} pending={register.isPending} onOther={() => send(true)} />
        ) : (
          <Group>
            <Button type="submit" loading={register.isPending}>
              {t('readers.paper.register')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
