import type { MethodContent } from '@pbnet/domain/methods';
import { Anchor, Badge, FactList, Group, List, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './methods.module.css';
import { useIndicators } from './use-indicators.ts';

export interface MethodContentViewProps {
  readonly content: MethodContent;
  /** True where this is a copy that others do not read yet. */
  readonly hasPublished: boolean;
}

export function MethodContentView({ content, hasPublished }: MethodContentViewProps) {
  const { t } = useTranslation();
  const indicators = useIndicators();
  const names = indicators.filter(({ code }) => content.indicators.includes(code)).map(({ name }) => name);
  return (
    <Stack maw="52rem">
      {hasPublished && <Text c="dimmed">{t('methods.newEdition')}</Text>}
      <Part title={t('methods.field.purpose')} words={content.purpose} />
      <Part title={t('methods.field.audience')} words={content.audience} />
      <Part title={t('methods.field.needs')} words={content.needs} />
      {content.steps.length > 0 && (
        <section>
          <Title order={2} size="h4">
            {t('methods.field.steps')}
          </Title>
          <List type="ordered" lang="ru">
            {content.steps.map((step, index) => (
              <List.Item key={index}>{step}</List.Item>
            ))}
          </List>
        </section>
      )}
      <Part title={t('methods.field.results')} words={content.results} />
      {names.length > 0 && (
        <section>
          <Title order={2} size="h4">
            {t('methods.field.indicators')}
          </Title>
          <Text>{names.join(', ')}</Text>
        </section>
      )}
      {content.themes.length > 0 && (
        <Group component="section" gap="xs" aria-label={t('methods.field.themes')}>
          {content.themes.map((theme) => (
            <Badge key={theme} variant="outline" lang="ru">
              {theme}
            </Badge>
          ))}
        </Group>
      )}
      {content.resource && <Passport resource={content.resource} />}
    </Stack>
  );
}

function Part({ title, words }: { readonly title: string; readonly words: string }) {
  if (words === '') return null;
  return (
    <section>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text className={classes['words']} lang="ru">
        {words}
      </Text>
    </section>
  );
}

function Passport({ resource }: { readonly resource: NonNullable<MethodContent['resource']> }) {
  const { t } = useTranslation();
  const facts: readonly (readonly [string, string])[] = [
    [t('methods.passport.name'), resource.title],
    [t('methods.passport.kind'), t(`methods.kind.${resource.kind}`)],
    [t('methods.passport.authors'), resource.authors],
    [t('methods.passport.year'), resource.year?.toString() ?? ''],
    [t('methods.passport.rights'), resource.rights],
    [t('methods.passport.format'), resource.format],
    [t('methods.passport.size'), resource.size],
    [t('methods.passport.access'), t(`methods.access.${resource.access}`)],
  ];
  return (
    <section>
      <Title order={2} size="h4">
        {t('methods.passport.title')}
      </Title>
      <FactList>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {resource.address !== '' && (
          <div>
            <dt>{t('methods.passport.address')}</dt>
            <dd>
              <Anchor href={resource.address} rel="noreferrer" target="_blank">
                {resource.address}
              </Anchor>
            </dd>
          </div>
        )}
      </FactList>
    </section>
  );
}
