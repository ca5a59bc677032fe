import { preamblePieces, type MeetingFactSheet, type PreamblePiece } from '@pbnet/domain/resolutions';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, List, Popover, Text, UnstyledButton } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './resolutions.module.css';

export interface PreambleViewProps {
  readonly text: string;
  readonly facts: MeetingFactSheet | null;
}

/** The preamble as it will be read; every number opens the rows that it is made of. */
export function PreambleView({ text, facts }: PreambleViewProps) {
  return (
    <>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          <Text key={index} component="p" className={classes['line'] ?? ''} lang="ru">
            {preamblePieces(line, facts).map((piece, place) => (
              <Piece key={place} piece={piece} />
            ))}
          </Text>
        ))}
    </>
  );
}

/** Longer are names, which break over lines as text does; the number beside them opens the same rows. */
const longestNumber = 40;

function Piece({ piece }: { readonly piece: PreamblePiece }) {
  const { t } = useTranslation();
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'unknown') return <mark title={t('resolutions.preamble.unknown')}>{piece.text}</mark>;
  if (piece.text === null) return <mark title={t('resolutions.preamble.noData')}>{`{${piece.mark}}`}</mark>;
  if (piece.trace.length === 0 || piece.text.length > longestNumber) return piece.text;
  return <Traced text={piece.text} trace={piece.trace} />;
}

type TracedProps = Pick<Extract<PreamblePiece, { kind: 'fact' }>, 'trace'> & { readonly text: string };

function Traced({ text, trace }: TracedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Popover width={320} withArrow>
      <Popover.Target>
        <UnstyledButton
          className={classes['traced'] ?? ''}
          aria-label={t('resolutions.preamble.open', { text })}
        >
          {text}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600}>{t('resolutions.preamble.madeOf', { text })}</Text>
        <List>
          {trace.map(({ label, count, to }) => (
            <List.Item key={`${to} ${label.ru}`}>
              <Anchor component={Link} to={to}>
                {label[language]}: {count}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </Popover.Dropdown>
    </Popover>
  );
}
