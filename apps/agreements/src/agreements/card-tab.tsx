import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, DataTable, FactList, Stack, StateBadge, Text, Timeline, Title } from '@pbnet/ui';
import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementName, agreementPath, type AgreementCard } from './agreement-shapes.ts';
import classes from './agreements.module.css';
import { useAgreement } from './use-agreement.ts';

const stepNames = [
  ...['create', 'save', 'submit', 'take-back', 'return', 'approve', 'start-signing', 'sign', 'terminate'],
  ...['supersede', 'withdraw', 'prolong', 'end'],
] as const;

export function CardTab() {
  const card = useAgreement();
  return (
    <Stack gap="xl">
      <Facts card={card} />
      <Parties card={card} />
      <Centers card={card} />
      <History card={card} />
    </Stack>
  );
}

function useDays() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (from: Day | null, to: Day | null) => {
    const start = from === null ? '' : t('agreements.from', { from: wholeDayName(from, language) });
    const end =
      to === null ? t('agreements.withoutEnd') : t('agreements.to', { to: wholeDayName(to, language) });
    return `${start} ${end}`.trim();
  };
}

function Facts({ card: { agreement, effectiveEnd } }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = useDays();
  const { kind, periods, prolongation, prolongationMonths, signedOn, links } = agreement;
  return (
    <FactList>
      <dt>{t('agreements.fields.kind')}</dt>
      <dd>{t(`agreements.kind.${kind}`)}</dd>
      <dt>{t('agreements.fields.place')}</dt>
      <dd>{agreement.regionalCenterName ?? agreement.regionName ?? t('agreements.wholeNetwork')}</dd>
      <dt>{t('agreements.fields.periods')}</dt>
      <dd>
        {periods.length === 0 && t('agreements.noTerm')}
        {periods.map(({ startsOn, endsOn, kind: of }) => (
          <div key={startsOn}>
            {days(startsOn, endsOn)}
            {of === 'prolongation' && ` (${t('agreements.periodKind.prolongation')})`}
          </div>
        ))}
      </dd>
      <dt>{t('agreements.fields.prolongation')}</dt>
      <dd>
        {prolongation === 'automatic'
          ? t('agreements.prolongation.automatic', { count: prolongationMonths ?? 0 })
          : t('agreements.prolongation.none')}
        {prolongation === 'automatic' && agreement.state === 'active' && effectiveEnd !== null && (
          <div>{t('agreements.prolongedTo', { to: wholeDayName(effectiveEnd, language) })}</div>
        )}
      </dd>
      {signedOn !== null && (
        <>
          <dt>{t('agreements.fields.signedOn')}</dt>
          <dd>{wholeDayName(signedOn, language)}</dd>
        </>
      )}
      <dt>{t('agreements.fields.responsible')}</dt>
      <dd>{agreement.responsibleName ?? t('agreements.officers')}</dd>
      {links.map((linked) => (
        <LinkFact key={`${linked.relation} ${linked.id}`} linked={linked} />
      ))}
    </FactList>
  );
}

function LinkFact({ linked }: { readonly linked: AgreementCard['agreement']['links'][number] }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t(`agreements.relation.${linked.relation}`)}</dt>
      <dd>
        <Anchor component={Link} to={agreementPath(linked.id)}>
          {agreementName(linked)}
        </Anchor>{' '}
        <Text span c="dimmed">
          ({t(`agreements.state.${linked.state}`)})
        </Text>
      </dd>
    </>
  );
}

function Parties({ card: { agreement } }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { parties, state } = agreement;
  const signing = state === 'signing' || parties.some(({ signedOn }) => signedOn !== null);
  return (
    <DataTable
      caption={t('agreements.parties')}
      columns={[
        { key: 'order', title: '№', numeric: true, cell: ({ signingOrder }) => signingOrder },
        {
          key: 'name',
          title: t('agreements.fields.party'),
          rowHeader: true,
          cell: ({ organizationId, name }) => (
            <Anchor component={Link} to={`/agreements/partners/${organizationId}`}>
              {name}
            </Anchor>
          ),
        },
        { key: 'role', title: t('agreements.fields.role'), cell: ({ role }) => t(`agreements.role.${role}`) },
        {
          key: 'signatory',
          title: t('agreements.fields.signatory'),
          cell: ({ signatoryName, signatoryPost, actsOn }) =>
            signatoryName === '' ? (
              t('agreements.noSignatory')
            ) : (
              <>
                {[signatoryPost, signatoryName].filter(Boolean).join(' ')}
                {actsOn !== '' && (
                  <Text size="sm" c="dimmed">
                    {t('agreements.actsOn', { ground: actsOn })}
                  </Text>
                )}
              </>
            ),
        },
        ...(signing
          ? [
              {
                key: 'signed',
                title: t('agreements.fields.signed'),
                cell: ({ signedOn, route }: (typeof parties)[number]) =>
                  signedOn === null ? (
                    <StateBadge tone="neutral">{t('agreements.notSigned')}</StateBadge>
                  ) : (
                    <>
                      {wholeDayName(signedOn, language)}
                      {route !== null && (
                        <Text size="sm" c="dimmed">
                          {t(`agreements.route.${route}`)}
                        </Text>
                      )}
                    </>
                  ),
              },
            ]
          : []),
      ]}
      rows={parties}
      rowKey={({ id }) => id}
      empty={<Text>{t('agreements.noParties')}</Text>}
    />
  );
}

function Centers({ card: { agreement } }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <DataTable
      caption={t('agreements.centersUnderCount', { count: agreement.centers.length })}
      columns={[
        {
          key: 'name',
          title: t('agreements.fields.center'),
          rowHeader: true,
          cell: ({ centerId, name }) => (
            <Anchor component={Link} to={`/agreements/centers/${centerId}`}>
              {name}
            </Anchor>
          ),
        },
        { key: 'locality', title: t('agreements.fields.locality'), cell: ({ locality }) => locality },
        {
          key: 'covers',
          title: t('agreements.fields.covers'),
          cell: ({ coversFrom, coversTo }) =>
            coversFrom === null && coversTo === null ? t('agreements.wholeTerm') : days(coversFrom, coversTo),
        },
      ]}
      rows={agreement.centers}
      rowKey={({ centerId }) => centerId}
      maxHeight="28rem"
      empty={<Text>{t('agreements.noCenters')}</Text>}
    />
  );
}

function History({ card: { steps } }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('agreements.history')}
      </Title>
      <Timeline active={steps.length} bulletSize={14}>
        {steps.map(({ command, at, by, words }, index) => {
          const known = stepNames.find((name) => name === command);
          return (
            <Timeline.Item
              key={`${at} ${command} ${index}`}
              title={known ? t(`agreements.past.${known}`) : command}
            >
              <Text c="dimmed">
                {[
                  wholeDayName(dayIn(networkTimeZone, new Date(at)), language),
                  by ?? (command === 'end' ? t('agreements.bySystem') : null),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Text>
              {words !== null && <Text className={classes['words']}>{words}</Text>}
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Stack>
  );
}
