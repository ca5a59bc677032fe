import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  ConfirmButton,
  FormError,
  Group,
  Select,
  Stack,
  StateBadge,
  Text,
  Title,
} from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Sheet } from './readiness-shapes.ts';
import classes from './readiness.module.css';
import { useReadinessStep } from './use-readiness-step.ts';

/** The agreement that will cover the centre: linked, chosen, or drafted from what the card knows. */
export function AgreementPart({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('readiness.agreement.title')}
      </Title>
      {sheet.agreement ? (
        <Linked sheet={sheet} agreement={sheet.agreement} />
      ) : (
        <Stack gap="sm" maw="48rem">
          <Text>{t('readiness.agreement.none')}</Text>
          <Choose sheet={sheet} />
        </Stack>
      )}
    </section>
  );
}

interface LinkedProps {
  readonly sheet: Sheet;
  readonly agreement: NonNullable<Sheet['agreement']>;
}

function Linked({ sheet: { id, version, facts, may }, agreement }: LinkedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const step = useReadinessStep()(t('readiness.saved'));
  const link = useMutation(useApi().readiness.linkAgreement.mutationOptions(step));
  const { title, number, state, endsOn } = agreement;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Anchor component={Link} to={`/agreements/${agreement.id}`} className={classes['words'] ?? ''}>
          {title}
          {number !== null && `, ${t('readiness.agreement.number', { number })}`}
        </Anchor>
        <StateBadge tone={facts.agreement ? 'ok' : 'warning'}>
          {t(`readiness.agreement.state.${state}`)}
        </StateBadge>
      </Group>
      {endsOn !== null && (
        <Text c="dimmed">{t('readiness.agreement.until', { day: wholeDayName(endsOn, language) })}</Text>
      )}
      {may.includes('link') && (
        <div>
          <ConfirmButton
            variant="default"
            question={t('readiness.agreement.unlinkQuestion', { title })}
            confirmLabel={t('readiness.agreement.unlink')}
            onConfirm={() =>
              link
                .mutateAsync({ id, version, agreementId: null })
                .catch((error: unknown) =>
                  host.notify({ tone: 'failed', text: failureOf(error, language).text }),
                )
            }
          >
            {t('readiness.agreement.unlink')}
          </ConfirmButton>
        </div>
      )}
    </Stack>
  );
}

function Choose({ sheet: { id, version, may } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi().readiness;
  const done = useReadinessStep();
  const [chosen, setChosen] = useState<string | null>(null);
  // Stays the same until it arrives: pressed twice, it is one draft.
  const [draftId] = useState(() => crypto.randomUUID());
  const mayLink = may.includes('link');
  const { data = [] } = useQuery(api.agreements.queryOptions({ id }, { enabled: mayLink }));
  const link = useMutation(api.linkAgreement.mutationOptions(done(t('readiness.saved'))));
  const prepare = useMutation(api.prepareAgreement.mutationOptions(done(t('readiness.agreement.made'))));
  const error = link.error ?? prepare.error;
  return (
    <>
      <FormError>{error && failureOf(error, language).text}</FormError>
      {mayLink && (
        <Group align="end">
          <Select
            className={classes['words'] ?? ''}
            flex="1 1 20rem"
            label={t('readiness.agreement.choose')}
            description={t('readiness.agreement.chooseHelp')}
            searchable
            clearable
            nothingFoundMessage={t('readiness.agreement.nothing')}
            data={data.map(({ id: value, title, number, state }) => ({
              value,
              label: [title, number && `№ ${number}`, t(`readiness.agreement.state.${state}`)]
                .filter(Boolean)
                .join(' · '),
            }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button
            variant="default"
            disabled={chosen === null}
            loading={link.isPending}
            onClick={() => link.mutate({ id, version, agreementId: chosen })}
          >
            {t('readiness.agreement.link')}
          </Button>
        </Group>
      )}
      {may.includes('prepare-agreement') && (
        <Group>
          <Button
            variant="default"
            loading={prepare.isPending}
            onClick={() => prepare.mutate({ id, version, agreementId: draftId })}
          >
            {t('readiness.agreement.prepare')}
          </Button>
          <Text c="dimmed">{t('readiness.agreement.prepareHelp')}</Text>
        </Group>
      )}
    </>
  );
}
