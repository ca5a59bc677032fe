import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Stack, Text, Timeline } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useVideo } from '../video-parts/use-video.ts';
import type { VideoStepDone } from '../video-parts/video-shapes.ts';
import classes from './video.module.css';

/** Every step and every edit: when, who, what. */
export function VideoHistory() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { steps } = useVideo();
  return (
    <Timeline active={steps.length} bulletSize={14}>
      {steps.map(({ id, command, at, by, words, changes }) => (
        <Timeline.Item key={id} title={t(`videos.past.${command}`)}>
          <Text c="dimmed">
            {[momentName(at, language), by ?? t('videos.bySystem')].filter(Boolean).join(', ')}
          </Text>
          {words !== null && <Text className={classes['words']}>{words}</Text>}
          {changes && <Changes changes={changes} />}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

const contentFields = [
  'title',
  'annotation',
  'theme',
  'tags',
  'language',
  'recordedOn',
  'jointEventId',
  'publishAt',
] as const;

function text(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

function Changes({ changes }: { readonly changes: NonNullable<VideoStepDone['changes']> }) {
  const { t } = useTranslation();
  return (
    <Stack gap={2}>
      {contentFields.flatMap((field) => {
        const [before, after] = changes[field] ?? [];
        if (before === undefined && after === undefined) return [];
        const name = t(`videos.field.${field}`);
        return [
          <Text key={field} size="sm">
            {field === 'jointEventId'
              ? t('videos.changedField', { name })
              : t('videos.changed', {
                  name,
                  before: text(before) || t('videos.nothing'),
                  after: text(after) || t('videos.nothing'),
                })}
          </Text>,
        ];
      })}
    </Stack>
  );
}
