import { momentName, StoredFileList, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Badge, Button, Group, Stack, StateBadge, Text, Title, type Tone } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemJudgement } from './item-judgement.tsx';
import { ProveForm } from './prove-form.tsx';
import { itemHelp, itemName, type Line, type Sheet } from './readiness-shapes.ts';
import classes from './readiness.module.css';

export interface ItemProps {
  readonly line: Line;
  readonly sheet: Sheet;
}

type Shown = 'ready' | Line['state'];

const tones: Readonly<Record<Shown, Tone>> = {
  ready: 'ok',
  done: 'ok',
  open: 'neutral',
  returned: 'bad',
  'not-needed': 'info',
};

/** By the records an item can be done or open again, whatever was once said of it. */
function shownState({ proof, ready, state }: Line): Exclude<Shown, 'done'> {
  if (state === 'not-needed') return state;
  if (ready) return 'ready';
  return proof !== 'evidence' || state === 'done' ? 'open' : state;
}

/** One item: how it stands, what shows it, and what this person can do about it. */
export function ItemCard({ line, sheet }: ItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [proving, setProving] = useState(false);
  const name = itemName(line, language);
  const state = shownState(line);
  const mayProve = sheet.may.includes('prove') && line.proof === 'evidence' && line.state !== 'not-needed';
  return (
    <li className={classes['item']}>
      <Stack gap="xs">
        <div className={classes['head']}>
          <Group gap="xs">
            <Title order={3} size="h5">
              {name}
            </Title>
            {!line.required && <Badge variant="default">{t('readiness.optional')}</Badge>}
            {line.proof !== 'evidence' && <Badge variant="default">{t('readiness.byRecords')}</Badge>}
          </Group>
          <StateBadge tone={tones[state]}>{t(`readiness.item.${state}`)}</StateBadge>
        </div>
        <Text c="dimmed">{itemHelp(line, language)}</Text>
        <Said line={line} />
        {(line.files > 0 || proving) && (
          <StoredFileList
            purpose="readiness"
            ownerId={`${sheet.id}-${line.code}`}
            label={t('readiness.files')}
            readOnly={!proving}
          />
        )}
        {proving ? (
          <ProveForm line={line} sheet={sheet} onDone={() => setProving(false)} />
        ) : (
          <Group gap="xs">
            {mayProve && (
              <Button
                variant="default"
                aria-label={t(line.state === 'done' ? 'readiness.changeOf' : 'readiness.proveOf', { name })}
                onClick={() => setProving(true)}
              >
                {t(line.state === 'done' ? 'readiness.change' : 'readiness.prove')}
              </Button>
            )}
            {sheet.may.includes('judge') && <ItemJudgement line={line} sheet={sheet} />}
          </Group>
        )}
      </Stack>
    </li>
  );
}

function Said({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, words, link, doneOn, reason, by, at } = line;
  if (at === null || state === 'open') return null;
  return (
    <Stack gap={4}>
      {reason !== null && state === 'returned' && (
        <Text className={classes['words'] ?? ''} fw={500}>
          {t('readiness.returned', { reason })}
        </Text>
      )}
      {reason !== null && state === 'not-needed' && (
        <Text className={classes['words'] ?? ''}>{t('readiness.notNeeded', { reason })}</Text>
      )}
      {words !== '' && <Text className={classes['words'] ?? ''}>{words}</Text>}
      {link !== '' && (
        <Anchor href={link} target="_blank" rel="noreferrer">
          {t('readiness.evidenceLink')}
        </Anchor>
      )}
      <Text c="dimmed" size="sm">
        {doneOn !== null && `${t('readiness.doneOn', { day: wholeDayName(doneOn, language) })}. `}
        {t('readiness.said', { by: by ?? t('readiness.somebody'), at: momentName(at, language) })}
      </Text>
    </Stack>
  );
}
