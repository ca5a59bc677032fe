import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Group, Icon, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EditionOverview } from './plan-shapes.ts';

export interface EditionFilesProps {
  readonly year: number;
  readonly edition: EditionOverview;
}

export function FileLinks({ year, file }: { readonly year: number; readonly file: number | 'draft' }) {
  const { t } = useTranslation();
  const address = `/files/opening-plans/${year}/${file}`;
  return (
    <>
      <Anchor href={`${address}.pdf`} target="_blank" rel="noreferrer">
        <Icon name="document" /> {t(file === 'draft' ? 'plan.files.draftPdf' : 'plan.files.pdf')}
      </Anchor>
      <Anchor href={`${address}.xlsx`} download>
        <Icon name="download" /> {t(file === 'draft' ? 'plan.files.draftXlsx' : 'plan.files.xlsx')}
      </Anchor>
    </>
  );
}

/** Who approved the edition, with its files as they were approved. */
export function EditionFiles({ year, edition }: EditionFilesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, approvedOn, post, name } = edition;
  return (
    <Group gap="lg">
      <Anchor component={Link} to={`/agreements/plan/${year}/editions/${number}`}>
        {t('plan.editions.of', { number })}
      </Anchor>
      <Text>
        {t('plan.editions.by', {
          day: wholeDayName(approvedOn, language),
          who: [post, name].filter((part) => part !== '').join(' '),
        })}
      </Text>
      <FileLinks year={year} file={number} />
    </Group>
  );
}
