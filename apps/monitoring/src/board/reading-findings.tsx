import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, formatNumber, Icon, List, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

type Finding = ApiOutputs['readingFigures']['findings'][number];

/** More are named on their own page. */
const shown = 5;

/** Reports whose numbers are not what the access service counted, until they are corrected or explained. */
export function ReadingFindings({ month }: { readonly month: Month }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(useApi().readingFigures.findings.queryOptions({ month }));
  if (data.length === 0) return null;
  const words = ({ figure, counted, reported }: Finding) =>
    t(`board.readingFindings.${figure}`, {
      counted: formatNumber(counted, language),
      reported: formatNumber(reported ?? 0, language),
    });
  return (
    <Alert color="yellow" icon={<Icon name="warning" />} title={t('board.readingFindings.title')}>
      <Text>{t('board.readingFindings.help')}</Text>
      <List mt="xs">
        {data.slice(0, shown).map((finding) => (
          <List.Item key={`${finding.centerId} ${finding.figure}`}>
            <Anchor component={Link} to={`/readers/figures?month=${month}&centerId=${finding.centerId}`}>
              {finding.centerName}
            </Anchor>
            {`: ${words(finding)}`}
          </List.Item>
        ))}
      </List>
      {data.length > shown && (
        <Anchor component={Link} to={`/readers/figures?month=${month}`}>
          {t('board.readingFindings.all', { count: data.length })}
        </Anchor>
      )}
    </Alert>
  );
}
