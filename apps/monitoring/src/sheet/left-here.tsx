import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Alert, Icon, List, Text } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf, differences } from '../figures/draft.ts';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';
import type { SheetReport } from './is-editable.ts';
import { localDrafts } from '../figures/local-drafts.ts';

/** Figures that this computer holds for a report that is closed by now: told, so that nothing is lost. */
export function LeftHere({ report }: { readonly report: SheetReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(report.form);
  const { accountId } = useUser();
  const { centerId, month } = report;
  const [left] = useState(() => {
    const local = localDrafts.read({ accountId, centerId, month });
    return local ? contentOf(local.draft, month) : null;
  });

  const codes = left ? differences(report, left).filter((code) => left.values[code] !== undefined) : [];
  if (!left || codes.length === 0) return null;
  return (
    <Alert role="note" color="yellow" icon={<Icon name="computer" />}>
      <Text fw={600}>{t('sheet.leftHere')}</Text>
      {t('sheet.leftHereHelp')}
      <List>
        {codes.map((code) => (
          <List.Item key={code}>
            {nameOfCode(report.form, code, language)}: {words.value(left.values[code])}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
