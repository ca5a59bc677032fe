import type { Day } from '@pbnet/domain';
import { documentKinds, guardianAge } from '@pbnet/domain/readers';
import { Group, Select, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ageOf, isMinor, type PaperDraft } from './paper-draft.ts';
import { fieldId, type FormField } from './paper-fields.ts';

export interface PersonFieldsProps {
  readonly draft: PaperDraft;
  readonly today: Day;
  readonly wrong: readonly FormField[];
  onChange(draft: PaperDraft): void;
}

const names = ['lastName', 'firstName', 'middleName'] as const;

/** The person as in the document; a minor's guardian appears with the age. */
export function PersonFields({ draft, today, wrong, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  const change = (part: Partial<PaperDraft>) => onChange({ ...draft, ...part });
  const errorOf = (field: FormField) => wrong.includes(field) && t(`readers.paper.wrong.${field}`);
  const age = ageOf(draft, today);

  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {t('readers.paper.person')}
      </Title>
      <Text>{t('readers.paper.personLead')}</Text>
      <Group align="start">
        {names.map((field) => (
          <TextInput
            key={field}
            id={fieldId(field)}
            label={t(`readers.paper.${field}`)}
            description={field === 'middleName' && t('readers.paper.middleNameHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            required={field !== 'middleName'}
            autoComplete="off"
            maxLength={100}
            w="16rem"
            value={draft[field]}
            error={errorOf(field)}
            onChange={({ currentTarget: { value } }) => change({ [field]: value })}
          />
        ))}
      </Group>
      <TextInput
        id={fieldId('birthDate')}
        label={t('readers.paper.birthDate')}
        description={t('readers.paper.birthDateHelp')}
        required
        autoComplete="off"
        maxLength={10}
        w="16rem"
        value={draft.birthDate}
        error={errorOf('birthDate')}
        onChange={({ currentTarget: { value } }) => change({ birthDate: value })}
      />
      <Select
        id={fieldId('documentKind')}
        label={t('readers.paper.documentKind')}
        required
        maw="26rem"
        data={documentKinds.map((value) => ({ value, label: t(`readers.card.documents.${value}`) }))}
        value={draft.documentKind}
        error={errorOf('documentKind')}
        onChange={(value) => change({ documentKind: documentKinds.find((kind) => kind === value) ?? null })}
      />
      {isMinor(draft, today) && (
        <>
          {age !== null && age < guardianAge && <Text role="status">{t('readers.paper.tooYoung')}</Text>}
          <TextInput
            id={fieldId('guardianName')}
            label={t('readers.paper.guardianName')}
            description={t('readers.paper.guardianHelp')}
            required
            autoComplete="off"
            maxLength={200}
            maw="34rem"
            value={draft.guardianName}
            error={errorOf('guardianName')}
            onChange={({ currentTarget: { value } }) => change({ guardianName: value })}
          />
        </>
      )}
    </Stack>
  );
}
