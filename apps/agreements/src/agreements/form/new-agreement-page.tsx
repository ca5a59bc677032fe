import { useApi } from '@pbnet/api-client/react';
import { nextPeriod } from '@pbnet/domain/renewals';
import { Failed, PageTitle, useHost, useKeptDraft, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { agreementName, agreementPath, type AgreementCard } from '../agreement-shapes.ts';
import { AgreementForm } from './agreement-form.tsx';
import { contentOf, emptyParty, emptyValues, valuesOf, type FormValues } from './form-values.ts';

/** A new agreement; the address can name the one that it takes the place of or changes, or the centre that it is for. */
export function NewAgreementPage() {
  const { t } = useTranslation();
  const api = useApi();
  const [search] = useSearchParams();
  const oldId = search.get('supersedes') ?? search.get('amends');
  const centerId = Number(search.get('centerId')) || null;
  const old = useQuery(api.agreements.get.queryOptions(oldId === null ? skipToken : { id: oldId }));
  const choices = useQuery(api.agreements.choices.queryOptions());
  const center = useQuery(api.network.centers.get.queryOptions(centerId === null ? skipToken : { centerId }));
  const waiting =
    (oldId !== null && old.isLoading) || choices.isLoading || (centerId !== null && center.isLoading);
  const error = old.error ?? choices.error;
  // An amendment and a successor of the same agreement are typed apart.
  const purpose = `${search.has('amends') ? 'amends:' : ''}${oldId ?? centerId ?? ''}`;
  const facts = center.data?.history.at(-1)?.facts;
  const taken = search.has('supersedes')
    ? old.data?.agreement.links.find(({ relation }) => relation === 'superseded-by')
    : undefined;
  const library = choices.data?.library ?? null;
  const first = old.data
    ? following(old.data, search.has('amends'), t('agreements.form.amendmentTo'))
    : {
        ...emptyValues,
        parties: [
          ...(library === null
            ? []
            : [
                {
                  ...emptyParty,
                  organizationId: library.id,
                  name: library.name,
                  role: 'presidential-library' as const,
                },
              ]),
          emptyParty,
        ],
        centers:
          centerId === null || !facts
            ? []
            : [{ centerId, name: `${facts.name}, ${facts.locality}`, coversFrom: null, coversTo: null }],
      };
  return (
    <>
      <PageTitle title={t('agreements.form.title')} />
      <PageHeader
        title={t('agreements.form.title')}
        lead={t('agreements.form.lead')}
        trail={
          <Anchor component={Link} to="/agreements">
            {t('agreements.title')}
          </Anchor>
        }
      />
      {error ? (
        <Failed error={error} />
      ) : waiting ? (
        <Loader role="status" aria-label={t('agreements.loading')} />
      ) : taken ? (
        <Alert color="yellow" icon={<Icon name="info" />}>
          {t('agreements.form.successorTaken')}{' '}
          <Anchor component={Link} to={agreementPath(taken.id)}>
            {agreementName(taken)}
          </Anchor>
        </Alert>
      ) : (
        <Making
          key={purpose}
          thing={`agreement:new:${purpose}`}
          initial={first}
          regionalCenterId={old.data?.agreement.regionalCenterId ?? facts?.regionalCenterId ?? null}
          ofRegion={old.data?.agreement.regionId ?? null}
        />
      )}
    </>
  );
}

/** The next term counts from the end of the old one, never from today, and is as long. */
function following(
  { agreement: old, effectiveEnd: oldEnd }: AgreementCard,
  amends: boolean,
  title: string,
): FormValues {
  const values = valuesOf(old);
  const link = { id: old.id, name: agreementName(old) };
  const last = old.periods.at(-1);
  const next =
    !last || last.endsOn === null || oldEnd === null
      ? { startsOn: null, endsOn: null }
      : nextPeriod({ old: { startsOn: last.startsOn, endsOn: last.endsOn }, oldEnd, months: null });
  return {
    ...values,
    ...{ number: '', supersedes: amends ? null : link, amends: amends ? link : null },
    title: amends ? `${title} ${agreementName(old)}`.slice(0, 300) : values.title,
    periods: [{ ...next, kind: 'term' }],
    centers: amends ? [] : values.centers.map((center) => ({ ...center, coversFrom: null, coversTo: null })),
  };
}

interface MakingProps {
  readonly thing: string;
  readonly initial: FormValues;
  readonly regionalCenterId: number | null;
  /** Of the agreement with a whole region that this one follows. */
  readonly ofRegion: number | null;
}

/** Kept with the rest of the form: restored without it, the agreement would be the whole network's. */
interface Whose {
  readonly regionalCenterId: number | null;
  readonly regionId: number | null;
}

function Making({ thing, initial, regionalCenterId, ofRegion }: MakingProps) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { place } = useUser();
  const [id] = useState(() => crypto.randomUUID());
  const kept = useKeptDraft<Whose>(`${thing}:place`);
  const [whose, setWhose] = useState<Whose>(kept.draft ?? { regionalCenterId, regionId: ofRegion });
  const { regionalCenterId: chosen, regionId } = whose;
  const choose = (part: Partial<Whose>) => {
    const next = { ...whose, ...part };
    kept.keep(next);
    setWhose(next);
  };
  const create = useMutation(api.agreements.create.mutationOptions());
  const own = place.kind === 'regional-center' ? place.regionalCenterId : chosen;

  async function onSave(values: FormValues) {
    const { responsibleId } = values;
    const where = { regionId: own === null ? regionId : null, regionalCenterId: own };
    await create.mutateAsync({ id, ...where, responsibleId, content: contentOf(values) });
    kept.forget();
    host.notify({ tone: 'done', text: t('agreements.done.create') });
    await queries.invalidateQueries(api.agreements.pathFilter());
    host.navigate(agreementPath(id));
  }

  return (
    <Stack>
      {place.kind === 'network' && (
        <RegionalCenter value={chosen} onChange={(next) => choose({ regionalCenterId: next })} />
      )}
      {place.kind === 'network' && chosen === null && (
        <Region value={regionId} onChange={(next) => choose({ regionId: next })} />
      )}
      <AgreementForm
        thing={thing}
        initial={initial}
        save={t('agreements.form.create')}
        ownId={null}
        regionalCenterId={own}
        onSave={onSave}
        onCancel={() => host.navigate('/agreements')}
      />
    </Stack>
  );
}

interface RegionalCenterProps {
  readonly value: number | null;
  onChange(id: number | null): void;
}

/** With whom headquarters makes it; none: with a region's authority or a partner of the whole network. */
function RegionalCenter({ value, onChange }: RegionalCenterProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  return (
    <Select
      maw="60rem"
      label={t('agreements.fields.place')}
      description={t('agreements.form.placeHelp')}
      placeholder={t('agreements.wholeNetwork')}
      clearable
      searchable
      data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}

/** Whose agreement it is where it is no regional center's: its regional centers read it. */
function Region({ value, onChange }: RegionalCenterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(useApi().calendar.regions.queryOptions());
  return (
    <Select
      maw="60rem"
      label={t('agreements.filter.region')}
      description={t('agreements.form.regionHelp')}
      placeholder={t('agreements.wholeNetwork')}
      clearable
      searchable
      data={data.map(({ id, nameRu, nameEn }) => ({
        value: String(id),
        label: language === 'ru' ? nameRu : nameEn,
      }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
