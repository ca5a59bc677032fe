import { useApi } from '@pbnet/api-client/react';
import { promotionMeasures, type PromotionMeasure } from '@pbnet/domain/promotion';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FactList,
  formatNumber,
  Group,
  SimpleGrid,
  Sparkline,
  Stack,
  Text,
  TextInput,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

/** What people did with the post: told by the network, or read off it by a person. */
export function PostFigures({ post }: { readonly post: Post }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [entering, setEntering] = useState(false);
  const { figuresAt, figuresFrom, trend, may } = post;
  if (entering) return <EnterFigures post={post} onDone={() => setEntering(false)} />;
  return (
    <Stack gap="xs">
      {figuresAt === null ? (
        <Text>{t('promotion.post.figuresUnknown')}</Text>
      ) : (
        <FactList>
          {promotionMeasures.map((name) => {
            const value = post[name];
            return (
              <Fragment key={name}>
                <dt>{t(`promotion.field.${name}`)}</dt>
                <dd>{value === null ? '—' : formatNumber(value, language)}</dd>
              </Fragment>
            );
          })}
        </FactList>
      )}
      {figuresAt !== null && figuresFrom !== null && (
        <Text size="sm" c="dimmed">
          {[t(`promotion.post.figuresBy.${figuresFrom}`), momentName(figuresAt, language)].join(', ')}
        </Text>
      )}
      {trend.length > 1 && (
        <Sparkline label={t('promotion.post.trend')} values={trend.map(({ views }) => views)} />
      )}
      {may.includes('enter-figures') && (
        <Group>
          <Button variant="default" size="sm" onClick={() => setEntering(true)}>
            {t('promotion.post.figuresEnter')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

const whole = /^\d{0,9}$/;

function EnterFigures({ post, onDone }: { readonly post: Post; onDone(): void }) {
  const { t } = useTranslation();
  const done = usePromotionStep();
  const { id: postId, version } = post;
  const enter = useMutation(
    useApi().promotion.enterFigures.mutationOptions(done(t('promotion.done.figures'))),
  );
  const [typed, setTyped] = useState<Readonly<Record<PromotionMeasure, string>>>({
    views: post.views?.toString() ?? '',
    likes: post.likes?.toString() ?? '',
    reposts: post.reposts?.toString() ?? '',
  });
  const faulty = promotionMeasures.some((name) => !whole.test(typed[name].trim()));
  const numberOf = (name: PromotionMeasure) => (typed[name].trim() === '' ? null : Number(typed[name]));
  async function save() {
    if (faulty) return;
    const figures = { views: numberOf('views'), likes: numberOf('likes'), reposts: numberOf('reposts') };
    await enter.mutateAsync({ postId, version, ...figures });
    onDone();
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(() => undefined);
      }}
    >
      <Stack gap="sm">
        {enter.error && <Failed error={enter.error} />}
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          {promotionMeasures.map((name) => (
            <TextInput
              key={name}
              label={t(`promotion.field.${name}`)}
              inputMode="numeric"
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              error={!whole.test(typed[name].trim()) && t('promotion.form.numberFault')}
            />
          ))}
        </SimpleGrid>
        <Group>
          <Button type="submit" variant="default" loading={enter.isPending}>
            {t('promotion.post.figuresSave')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('promotion.form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
