import { plainFields, templateLists, type TemplateField } from '@pbnet/domain/agreement-documents';
import { useLanguage } from '@pbnet/micro-frontend';
import { Accordion, Button, Code, DataTable, Group, Icon, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** What may stand in a template, and samples to begin with. */
export function KnownFields() {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = [
    {
      key: 'field',
      title: t('templates.fields.field'),
      rowHeader: true,
      cell: ({ name }: TemplateField) => <Code lang="ru">{`{${name}}`}</Code>,
    },
    {
      key: 'meaning',
      title: t('templates.fields.meaning'),
      cell: ({ meaning }: TemplateField) => meaning[language],
    },
    {
      key: 'sample',
      title: t('templates.fields.sample'),
      cell: ({ sample }: TemplateField) => <span lang="ru">{sample}</span>,
    },
  ];
  const conditions = templateLists.filter(({ fields }) => fields.length === 0);
  const lists = templateLists.filter(({ fields }) => fields.length > 0);
  const groups = [
    lists.filter(({ name }) => name !== 'центры'),
    lists.filter(({ name }) => name === 'центры'),
  ];
  return (
    <Stack component="section" aria-labelledby="known-fields" gap="sm">
      <Title order={2} size="h3" id="known-fields">
        {t('templates.fields.title')}
      </Title>
      <Text>{t('templates.fields.help')}</Text>
      <Group>
        {(['agreement', 'amendment'] as const).map((use) => (
          <Button
            key={use}
            component="a"
            variant="default"
            href={`/files/agreements/samples/${use}.docx`}
            leftSection={<Icon name="download" />}
          >
            {t(`templates.sample.${use}`)}
          </Button>
        ))}
      </Group>
      <Accordion variant="contained" multiple>
        <Accordion.Item value="fields">
          <Accordion.Control>{t('templates.fields.plain')}</Accordion.Control>
          <Accordion.Panel>
            <DataTable
              caption={t('templates.fields.plain')}
              columns={columns}
              rows={plainFields}
              rowKey={({ name }) => name}
            />
          </Accordion.Panel>
        </Accordion.Item>
        {groups.map((group) => (
          <Accordion.Item key={group[0]?.name} value={group[0]?.name ?? ''}>
            <Accordion.Control>
              {t(group[0]?.name === 'центры' ? 'templates.fields.centers' : 'templates.fields.parties')}
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                <Text>{t('templates.fields.listHelp')}</Text>
                {group.map(({ name, meaning }) => (
                  <Text key={name} size="sm">
                    <Code lang="ru">{`{#${name}} … {/${name}}`}</Code> {meaning[language]}
                  </Text>
                ))}
                <DataTable
                  caption={t('templates.fields.inList')}
                  columns={columns}
                  rows={group[0]?.fields ?? []}
                  rowKey={({ name }) => name}
                />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
        <Accordion.Item value="conditions">
          <Accordion.Control>{t('templates.fields.conditions')}</Accordion.Control>
          <Accordion.Panel>
            <Stack gap={4}>
              <Text>{t('templates.fields.conditionsHelp')}</Text>
              {conditions.map(({ name, meaning }) => (
                <Text key={name} size="sm">
                  <Code lang="ru">{`{#${name}} … {/${name}}`}</Code> {meaning[language]}
                </Text>
              ))}
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  );
}
