import type { ApiOutputs } from '@pbnet/api-client';
import type { Month } from '@pbnet/domain';
import { figureCodes } from '@pbnet/domain/reading';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, formatNumber, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface CountedBesideProps {
  readonly month: Month;
  readonly rows: ApiOutputs['readingFigures']['ofCenter'];
  /** The indicator's code. */
  readonly code: string;
}

/** What the access service counted by itself: the centre's own number stays what the centre says. */
export function CountedBeside({ month, rows, code }: CountedBesideProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const row = rows.find(({ figure }) => figureCodes[figure] === code);
  if (!row) return null;
  const { counted, verdict, centerId } = row;
  return (
    <Text size="sm" {...(verdict === 'differs' ? {} : { c: 'dimmed' })}>
      {t('sheet.counted.number', { number: formatNumber(counted, language) })}{' '}
      {verdict === 'differs' && (
        <Anchor component={Link} size="sm" to={`/readers/figures?month=${month}&centerId=${centerId}`}>
          {t('sheet.counted.differs')}
        </Anchor>
      )}
    </Text>
  );
}
