import type { ApiOutputs } from '@pbnet/api-client';
import type { Verdict } from '@pbnet/domain/reading';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { FactList, Paper, StateBadge, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

type Collection = ApiOutputs['ownReader']['access']['collections'][number];

export interface CollectionLineProps {
  readonly collection: Collection;
  readonly isReader: boolean;
  readonly isAtCenter: boolean;
}

/** One collection: from here, from home, at a centre; each in words. */
export function CollectionLine({ collection, isReader, isAtCenter }: CollectionLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, policy, here, home, center, grantedUntil } = collection;
  const { minimumAge, readingsAtOnce, pagesAnHour, access } = policy;
  return (
    <Paper component="li" withBorder p="md">
      <Text fw={600} fz="lg">
        {title[language]}
      </Text>
      <FactList>
        {isAtCenter && (
          <>
            <dt>{t('reader.access.here')}</dt>
            <dd>
              <Answer verdict={here} age={minimumAge} />
            </dd>
          </>
        )}
        <dt>{t('reader.access.home')}</dt>
        <dd>
          <Answer verdict={home} age={minimumAge} />
        </dd>
        {!isAtCenter && (
          <>
            <dt>{t('reader.access.center')}</dt>
            <dd>
              <Answer verdict={center} age={minimumAge} />
            </dd>
          </>
        )}
      </FactList>
      {grantedUntil !== null && (
        <Text>{t('reader.access.grantedUntil', { day: wholeDayName(grantedUntil, language) })}</Text>
      )}
      {minimumAge !== null && <Text c="dimmed">{t('reader.access.age', { age: minimumAge })}</Text>}
      {isReader && access !== 'open' && (
        <Text c="dimmed">{t('reader.access.limits', { readings: readingsAtOnce, pages: pagesAnHour })}</Text>
      )}
    </Paper>
  );
}

function Answer({ verdict, age }: { readonly verdict: Verdict; readonly age: number | null }) {
  const { t } = useTranslation();
  return verdict.granted ? (
    <StateBadge tone="ok">{t(`reader.granted.${verdict.ground}`)}</StateBadge>
  ) : (
    <StateBadge tone="neutral" icon="lock">
      {t(`reader.refused.${verdict.refusal}`, { age: age ?? '' })}
    </StateBadge>
  );
}
