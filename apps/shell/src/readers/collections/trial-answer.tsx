import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useVerdictWords } from './use-verdict-words.ts';

export interface TrialAnswerProps {
  readonly trial: ApiOutputs['collections']['tryPolicy'];
  readonly byAddress: boolean;
}

/** What would be answered, and on what it rests. */
export function TrialAnswer({ trial, byAddress }: TrialAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useVerdictWords();
  const { inForce, after, center, document } = trial;
  return (
    <Alert role="status" color={inForce.granted ? 'green' : 'yellow'}>
      <Text>{t('readers.collections.triedNow', { verdict: words(inForce) })}</Text>
      {after && <Text>{t('readers.collections.triedAfter', { verdict: words(after) })}</Text>}
      {byAddress && (
        <Text>
          {center === null
            ? t('readers.collections.triedOutside')
            : t('readers.collections.triedCenter', { center })}
        </Text>
      )}
      {document && (
        <Text>
          {document.elsewhere
            ? t('readers.collections.triedElsewhere', {
                ...{ title: document.title, collection: document.elsewhere[language] },
              })
            : t('readers.collections.triedDocument', { title: document.title })}
        </Text>
      )}
    </Alert>
  );
}
