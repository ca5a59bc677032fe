import { checkSentence } from '@pbnet/domain/videos';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { FactList, Loader, Group, Stack, StateBadge, Text, Title, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { VideoCard } from '../video-parts/video-shapes.ts';

const tones: Readonly<Record<'refuse' | 'warn' | 'fine', Tone>> = {
  refuse: 'bad',
  warn: 'warning',
  fine: 'ok',
};

/** What the checks of the file have found, the gravest first. */
export function VideoChecks({ card: { video, check } }: { readonly card: VideoCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (video.state === 'checking')
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text>{t('videos.checks.running')}</Text>
      </Group>
    );
  if (!check) return null;
  const order = ['refuse', 'warn', 'fine'] as const;
  const findings = order.flatMap((severity) => check.findings.filter((one) => one.severity === severity));
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('videos.checks.title')}
      </Title>
      <Text c="dimmed">{t('videos.checks.at', { at: momentName(check.checkedAt, language) })}</Text>
      <FactList>
        {findings.map((finding) => (
          <Finding
            key={finding.code}
            tone={tones[finding.severity]}
            label={t(`videos.checks.${finding.severity}`)}
          >
            {checkSentence(finding, language)}
          </Finding>
        ))}
      </FactList>
    </Stack>
  );
}

interface FindingProps {
  readonly tone: Tone;
  readonly label: string;
  readonly children: string;
}

function Finding({ tone, label, children }: FindingProps) {
  return (
    <>
      <dt>
        <StateBadge tone={tone}>{label}</StateBadge>
      </dt>
      <dd>{children}</dd>
    </>
  );
}
