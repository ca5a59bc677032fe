import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Stack, Text, Timeline, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './control.module.css';
import type { CardDetails } from './control-shapes.ts';

const commands = ['news', 'report', 'propose', 'confirm', 'return'] as const;

/** Everything that was said of the card, the newest last. */
export function CardHistory({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (card.events.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('control.history.title')}
      </Title>
      <Timeline active={card.events.length}>
        {card.events.map(({ id, command, words, links, byName, at }) => {
          const known = commands.find((one) => one === command) ?? 'news';
          return (
            <Timeline.Item key={id} title={t(`control.history.${known}`)}>
              <Stack gap={4}>
                <Text size="sm" c="dimmed">
                  {byName ?? t('control.history.system')}, {momentName(at, language)}
                </Text>
                <Text className={classes['words'] ?? ''}>{words}</Text>
                {links.map((link) => (
                  <Anchor key={link} href={link} target="_blank" rel="noreferrer">
                    {link}
                  </Anchor>
                ))}
              </Stack>
            </Timeline.Item>
          );
        })}
      </Timeline>
    </section>
  );
}
