import type { Month } from '@pbnet/domain';
import type { ZeroExplanation } from '@pbnet/domain/monitoring';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, Text, VisuallyHidden } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import { ExplanationForm } from './explanation-form.tsx';
import type { ZeroEntry } from './zero-shapes.ts';

export interface ExplanationProps {
  readonly month: Month;
  readonly entry: ZeroEntry;
}

/** The explanations of this month and of an earlier one; whoever may explain does it here. */
export function Explanation({ month, entry }: ExplanationProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayExplain = useCan('zero-list.explain');
  const [editing, setEditing] = useState(false);
  const { name, explanation, earlierExplanation } = entry;

  return (
    <>
      {earlierExplanation && (
        <Text c="dimmed">
          {t('zero-lists.explain.earlier', { month: monthName(earlierExplanation.month, language) })}:{' '}
          <Said explanation={earlierExplanation} />
        </Text>
      )}
      {explanation && !editing && (
        <Text>
          {t('zero-lists.explain.given')}: <Said explanation={explanation} />
        </Text>
      )}
      {!explanation && !mayExplain && <Text c="dimmed">{t('zero-lists.explain.none')}</Text>}
      {mayExplain && !editing && (
        <div>
          <Button variant="default" onClick={() => setEditing(true)}>
            <span aria-hidden>{t(explanation ? 'zero-lists.explain.change' : 'zero-lists.explain.add')}</span>
            <VisuallyHidden>
              {t(explanation ? 'zero-lists.explain.changeLabel' : 'zero-lists.explain.addLabel', { name })}
            </VisuallyHidden>
          </Button>
        </div>
      )}
      {editing && <ExplanationForm month={month} entry={entry} onClose={() => setEditing(false)} />}
    </>
  );
}

function Said({ explanation: { reason, words } }: { readonly explanation: ZeroExplanation }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{t(`zero-lists.reason.${reason}`)}</strong>
      {words && `. ${words}`}
    </>
  );
}
