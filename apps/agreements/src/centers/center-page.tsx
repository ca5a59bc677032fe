import { useApi } from '@pbnet/api-client/react';
import { isDay, type Day } from '@pbnet/domain';
import { centerState, versionOn } from '@pbnet/domain/network';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Button,
  DatePickerInput,
  Group,
  Icon,
  Loader,
  PageHeader,
  Stack,
  StateBadge,
  type Tone,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { AddressPart } from './address-part.tsx';
import { CenterFacts } from './center-facts.tsx';
import { CenterHistory } from './center-history.tsx';
import type { Card } from './center-shapes.ts';
import { ChainPart } from './chain-part.tsx';
import { LifeCommands } from './life-commands.tsx';

const tones: Readonly<Record<Card['state'], Tone>> = {
  planned: 'info',
  working: 'ok',
  suspended: 'warning',
  closed: 'neutral',
};

/** The day that this computer's calendar shows. */
function today(): Day {
  const now = new Date();
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return text.join('-') as Day;
}

/** One centre on any day: what it stands on, its addresses, what happened to it and what may be done. */
export function CenterPage() {
  const { t } = useTranslation();
  const centerId = Number(useParams()['centerId']);
  const { data, error, refetch } = useQuery(useApi().network.centers.get.queryOptions({ centerId }));
  if (data) return <Loaded key={data.id} card={data} />;
  return (
    <>
      <PageTitle title={t('centers.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('centers.loading')} />
      )}
    </>
  );
}

function Loaded({ card }: { readonly card: Card }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const mayManage = useCan('center.manage');
  const asked = search.get('on') ?? '';
  const day = isDay(asked) ? asked : today();
  const facts = versionOn(card.history, day)?.facts ?? card.history[0]?.facts;
  const state = centerState(card, day);
  const title = facts?.name ?? card.code;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/agreements/health">
            {t('centers.health')}
          </Anchor>
        }
        state={<StateBadge tone={tones[state]}>{t(`centers.state.${state}`)}</StateBadge>}
      />
      <Stack gap="xl">
        <AsOf day={day} chosen={isDay(asked)} />
        {state === 'planned' && <NotYet openedOn={card.openedOn} />}
        <CenterFacts card={card} facts={facts} />
        <ChainPart centerId={card.id} day={day} />
        <AddressPart card={card} day={day} mayManage={mayManage} />
        {mayManage && <LifeCommands card={card} />}
        <CenterHistory card={card} today={today()} />
      </Stack>
    </>
  );
}

function AsOf({ day, chosen }: { readonly day: Day; readonly chosen: boolean }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <Group align="end">
      <DatePickerInput
        label={t('centers.asOf')}
        description={t('centers.asOfHelp')}
        value={day}
        onChange={(next) => setSearch(next === null ? {} : { on: next }, { replace: true })}
      />
      {chosen && (
        <Button variant="default" onClick={() => setSearch({}, { replace: true })}>
          {t('centers.today')}
        </Button>
      )}
    </Group>
  );
}

function NotYet({ openedOn }: { readonly openedOn: Day }) {
  const { t } = useTranslation();
  return <Alert icon={<Icon name="info" />}>{t('centers.notYet', { day: openedOn })}</Alert>;
}
