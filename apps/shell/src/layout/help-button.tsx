import { useLanguage, type PageHandle } from '@pbnet/micro-frontend';
import { FrameTool, List, Text, useDisclosure } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useMatches } from 'react-router';
import { LateDrawer } from './late-drawer.tsx';

function isHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'help' in handle;
}

/** «Как это сделать»: the steps that the open page's route carries, or the general ones. */
export function HelpButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, { open, close }] = useDisclosure(false);
  const handles = useMatches().map(({ handle }) => handle);
  const own = handles.findLast(isHandle)?.help?.[language];
  const steps = own ?? [t('layout.helpSearch'), t('layout.helpMenu'), t('layout.helpSaved')];

  return (
    <>
      <FrameTool icon="help" label={t('layout.help')} aria-expanded={opened} onClick={open} />
      <LateDrawer opened={opened} onClose={close} position="right" title={t('layout.help')}>
        <List type={own ? 'ordered' : 'unordered'} spacing="sm" mb="lg">
          {steps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
        <Text c="dimmed">{t('layout.helpMore')}</Text>
      </LateDrawer>
    </>
  );
}
