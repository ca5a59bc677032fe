import { useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import { Anchor, FactList, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName, type NamedOpening } from './opening-shapes.ts';
import classes from './opening.module.css';

/** The card as people read it. What is not known yet says so. */
export function OpeningFacts({ opening }: { readonly opening: NamedOpening }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organizationId, hostName, plannedMonth, oldMonth, latitude, longitude, seats, agreementId } =
    opening;
  const month = plannedMonth === null ? '' : monthName(plannedMonth, language);
  const person = [opening.personName, opening.personPost].filter(Boolean).join(', ');
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('openings.card')}
      </Title>
      <FactList>
        <Fact name={t('openings.field.hostName')}>
          {organizationId === null ? (
            hostName
          ) : (
            <Anchor component={Link} to={`/agreements/partners/${organizationId}`}>
              {hostName}
            </Anchor>
          )}
          {organizationId === null && hostName !== '' && <Text c="dimmed">{t('openings.newHost')}</Text>}
        </Fact>
        <Fact name={t('openings.field.regionalCenter')}>
          {[opening.regionalCenterName, regionOf(opening)].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={t('openings.field.address')}>
          {[opening.locality, opening.municipality, opening.address].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={t('openings.field.coordinates')}>
          {latitude === null || longitude === null ? '' : `${latitude.toFixed(4)}°, ${longitude.toFixed(4)}°`}
        </Fact>
        <Fact name={t('openings.field.plannedMonth')}>
          {month}
          {oldMonth !== null && (
            <Text c="dimmed">{t('openings.before', { month: monthName(oldMonth, language) })}</Text>
          )}
        </Fact>
        <Fact name={t('openings.field.seats')}>{seats === null ? '' : String(seats)}</Fact>
        <Fact name={t('openings.field.equipment')}>
          {opening.equipment === '' ? '' : <span className={classes['words']}>{opening.equipment}</span>}
        </Fact>
        <Fact name={t('openings.field.linkSpeedMbps')}>
          {opening.linkSpeedMbps === null ? '' : t('openings.mbps', { number: opening.linkSpeedMbps })}
        </Fact>
        <Fact name={t('openings.field.addresses')}>{opening.addresses.join(', ')}</Fact>
        <Fact name={t('openings.field.person')}>
          {person}
          {opening.personPhone !== '' && <div>{opening.personPhone}</div>}
          {opening.personEmail !== '' && (
            <div>
              <Anchor href={`mailto:${opening.personEmail}`}>{opening.personEmail}</Anchor>
            </div>
          )}
        </Fact>
        <Fact name={t('openings.field.timeZone')}>{zoneLabel(opening.timeZone, language)}</Fact>
        {agreementId !== null && (
          <Fact name={t('openings.field.agreement')}>
            <Anchor component={Link} to={`/agreements/${agreementId}`}>
              {t('openings.openAgreement')}
            </Anchor>
          </Fact>
        )}
        {opening.centerId !== null && (
          <Fact name={t('openings.field.center')}>
            <Anchor component={Link} to={`/agreements/centers/${opening.centerId}`}>
              {t('openings.openCenter')}
            </Anchor>
          </Fact>
        )}
      </FactList>
    </Stack>
  );
}

/** Names of regional centers often tell the region already. */
function regionOf({ regionalCenterName, regionName }: NamedOpening): string {
  return regionalCenterName.includes(regionName) ? '' : regionName;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const shown = Array.isArray(children) ? children : [children];
  const unknown = shown.every((child) => child === '' || child === false || child === null);
  return (
    <>
      <dt>{name}</dt>
      <dd>{unknown ? <Text c="dimmed">{t('openings.unknown')}</Text> : children}</dd>
    </>
  );
}
