import type { ConsentPurpose, ConsentText } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { Accordion, Checkbox, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { fieldId } from './paper-fields.ts';

/** Which edition of each was ticked: a newer wording is not signed by the tick under the former one. */
export type Signed = Readonly<Partial<Record<ConsentPurpose, number>>>;

export function consentsSigned(signed: Signed, editions: readonly ConsentText[]) {
  return editions
    .filter(({ purpose, edition }) => signed[purpose] === edition)
    .map(({ purpose, edition }) => ({ purpose, edition }));
}

export interface SignedConsentsProps {
  readonly editions: readonly ConsentText[];
  readonly signed: Signed;
  readonly missing: boolean;
  onChange(signed: Signed): void;
}

/** What the reader has signed, each apart and unticked until then, with its wording in place. */
export function SignedConsents({ editions, signed, missing, onChange }: SignedConsentsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Stack gap="sm">
        {editions.map(({ purpose, edition, isNeeded }) => (
          <Checkbox
            key={purpose}
            {...(isNeeded && { id: fieldId('consents'), description: t('readers.paper.needed') })}
            label={t('readers.paper.signed', { what: t(`readers.paper.sheets.${purpose}`), edition })}
            error={isNeeded && missing && t('readers.paper.wrong.consents')}
            checked={signed[purpose] === edition}
            onChange={({ currentTarget: { checked } }) => {
              const { [purpose]: _before, ...others } = signed;
              onChange(checked ? { ...others, [purpose]: edition } : others);
            }}
          />
        ))}
      </Stack>
      <Accordion variant="contained">
        {editions.map(({ purpose, text }) => (
          <Accordion.Item key={purpose} value={purpose}>
            <Accordion.Control>
              {t('readers.paper.read', { what: t(`readers.paper.sheets.${purpose}`) })}
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="xs" lang={language}>
                {text[language].split(/\n{2,}/).map((paragraph) => (
                  <Text key={paragraph}>{paragraph}</Text>
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}
