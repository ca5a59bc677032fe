import { formatNumber, List, Stack, Text, Title, useUiLanguage } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Survey } from './attendance-shapes.ts';

/** Anonymous results, question by question. */
export function SurveyResults({ survey: { results, replies } }: { readonly survey: Survey }) {
  const { t } = useTranslation();
  const language = useUiLanguage();
  return (
    <section>
      <Stack>
        <Title order={2} size="h3">
          {t('attendance.survey.results', { count: replies })}
        </Title>
        {results.map(({ question, counts, average, words, answered }) => (
          <div key={question.id}>
            <Title order={3} size="h4" lang="ru">
              {question.words}
            </Title>
            <Text>
              {t('attendance.survey.answered', { count: answered })}
              {average !== null &&
                ` ${t('attendance.survey.average', { value: formatNumber(Math.round(average * 10) / 10, language) })}`}
            </Text>
            <List>
              {Object.entries(counts).map(([answer, count]) => (
                <List.Item key={answer}>
                  <span lang="ru">{answer}</span>: {count}
                </List.Item>
              ))}
              {words.map((text, index) => (
                <List.Item key={index}>
                  <span lang="ru">{text}</span>
                </List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </section>
  );
}
