import { Alert, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { MethodCard } from './method-shapes.ts';

/** What the card waits for, and why it stands where it stands. */
export function MethodNews({ card: { method, published, gaps, may } }: { readonly card: MethodCard }) {
  const { t } = useTranslation();
  const { state, reason, changes } = method;
  if (state === 'published') return null;
  const bad = state === 'returned';
  return (
    <Alert color={bad ? 'yellow' : 'blue'} icon={<Icon name={bad ? 'bell' : 'info'} />}>
      <div>{t(`methods.news.${state}`)}</div>
      {reason !== null && <div>{t('methods.because', { reason })}</div>}
      {published !== null && <div>{t('methods.stillRead')}</div>}
      {changes !== '' && state === 'in-review' && <div>{t('methods.changes', { changes })}</div>}
      {gaps.length > 0 && may.includes('submit') && (
        <div>
          {t('methods.gaps', {
            gaps: gaps.map((field) => t(`methods.field.${field}`).toLowerCase()).join(', '),
          })}
        </div>
      )}
    </Alert>
  );
}
