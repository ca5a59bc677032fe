import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Collapse, Icon, List, Stack, Text, useDisclosure } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { momentWords } from './moment-words.ts';
import type { KeptSignature } from './signature-shapes.ts';
import classes from './signatures.module.css';

/** How the check went, for whoever wants to know: remarks, other signers of the file, openssl's own words. */
export function CheckDetails({ signature }: { readonly signature: KeptSignature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, { toggle }] = useDisclosure(false);
  const { report, signer, checkedAt, rechecks } = signature;
  if (!report) return null;
  const own = report.signers[signer ?? 0];
  const others = report.signers.filter((other) => other !== own);
  const words = own?.words ?? '';
  return (
    <Stack gap="xs" align="start">
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={opened}
        onClick={toggle}
        rightSection={<Icon name={opened ? 'chevron-up' : 'chevron-down'} />}
      >
        {t('signatures.details.open')}
      </Button>
      <Collapse expanded={opened}>
        <Stack gap="xs">
          {checkedAt !== null && (
            <Text>
              {t('signatures.details.checked', {
                at: momentWords(checkedAt, language),
                version: report.trustVersion,
                count: rechecks + 1,
              })}
            </Text>
          )}
          {report.attached && <Text>{t('signatures.details.attached')}</Text>}
          {own !== undefined && own.notes.length > 0 && (
            <List>
              {own.notes.map((note) => (
                <List.Item key={note}>{t(`signatures.note.${note}`)}</List.Item>
              ))}
            </List>
          )}
          {others.length > 0 && (
            <List>
              {others.map((other, index) => (
                <List.Item key={other.certificate?.thumbprint ?? index}>
                  {t('signatures.details.other', {
                    name: other.certificate?.name ?? t('signatures.nameless'),
                  })}{' '}
                  {t(`signatures.status.${other.status}`)}
                </List.Item>
              ))}
            </List>
          )}
          {words !== '' && (
            <pre className={classes['words']} lang="en">
              {words}
            </pre>
          )}
        </Stack>
      </Collapse>
    </Stack>
  );
}
