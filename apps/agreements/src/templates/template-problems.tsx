import { problemInWords, type TemplateProblem } from '@pbnet/domain/agreement-documents';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, List, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** Everything that is wrong with a template, each with its place. */
export function TemplateProblems({ problems }: { readonly problems: readonly TemplateProblem[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Alert role="alert" color="red" title={t('templates.refused', { count: problems.length })}>
      <Stack gap="xs">
        <List spacing={4}>
          {problems.map((problem, index) => (
            // Two problems may read the same; their order is fixed.
            <List.Item key={index}>{problemInWords(problem, language)}</List.Item>
          ))}
        </List>
        <Text size="sm">{t('templates.refusedHelp')}</Text>
      </Stack>
    </Alert>
  );
}
