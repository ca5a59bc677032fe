import { moscowTime, placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, FactList, Stack, Text, Title } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './event.module.css';
import type { NamedEvent } from './event-shapes.ts';

/** The card as people read it. What is not known yet says so. */
export function EventFacts({ event }: { readonly event: NamedEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moscow = moscowTime(event, language);
  const { organisers, withLibrary, inCharge, libraryPeople, links, expectedInPerson, expectedVideo } = event;
  const organiserNames = [
    ...(withLibrary ? [t('joint-events.library')] : []),
    ...organisers.map(({ name }) => name),
  ];
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('joint-events.card')}
      </Title>
      <FactList>
        <Fact name={t('joint-events.fact.when')}>
          {placeTime(event, language) ?? t('joint-events.noDates')}
          {moscow !== null && <Text c="dimmed">{t('joint-events.form.inMoscow', { time: moscow })}</Text>}
        </Fact>
        <Fact name={t('joint-events.fact.where')}>
          {[event.placeName, event.hall].filter((words) => words !== '').join(', ')}
        </Fact>
        <Fact name={t('joint-events.fact.kind')}>
          {`${event.kindName[language]}, ${t(`joint-events.format.${event.format}`)}`}
          {event.onAir && `. ${t('joint-events.onAir')}`}
        </Fact>
        <Fact name={t('joint-events.fact.holder')}>{holderOf(event)}</Fact>
        <Fact name={t('joint-events.fact.organisers')}>{organiserNames.join('; ')}</Fact>
        <Fact name={t('joint-events.fact.inCharge')}>{inCharge.join('; ')}</Fact>
        {libraryPeople.length > 0 && (
          <Fact name={t('joint-events.fact.libraryPeople')}>{libraryPeople.join('; ')}</Fact>
        )}
        <Fact name={t('joint-events.fact.audience')}>{event.audience}</Fact>
        <Fact name={t('joint-events.fact.expected')}>
          {[
            ...(expectedInPerson === null ? [] : [t('joint-events.inPerson', { number: expectedInPerson })]),
            ...(expectedVideo === null ? [] : [t('joint-events.byVideo', { number: expectedVideo })]),
          ].join(', ')}
        </Fact>
        {event.description !== '' && (
          <Fact name={t('joint-events.fact.description')}>
            <span className={classes['words']}>{event.description}</span>
          </Fact>
        )}
        {links.length > 0 && (
          <Fact name={t('joint-events.fact.links')}>
            {links.map(({ label, url }) => (
              <div key={url}>
                <Anchor href={url} target="_blank" rel="noreferrer">
                  {label}
                </Anchor>
              </div>
            ))}
          </Fact>
        )}
      </FactList>
    </Stack>
  );
}

/** Names of regional centers often tell the region already. */
function holderOf({ centerName, regionalCenterName, regionName }: NamedEvent): string {
  const region = regionalCenterName.includes(regionName) ? '' : regionName;
  return [centerName, regionalCenterName, region].filter(Boolean).join(', ');
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{name}</dt>
      <dd>{children === '' ? <Text c="dimmed">{t('joint-events.unknown')}</Text> : children}</dd>
    </>
  );
}
