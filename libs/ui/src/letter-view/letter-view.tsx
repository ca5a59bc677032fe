import classes from './letter-view.module.css';

export interface LetterViewProps {
  /** «Кому», «Тема» */
  readonly head: readonly { readonly term: string; readonly value: string }[];
  /** The letter as its reader gets it, without marks. */
  readonly text: string;
  /** What the text is, for those who do not see it: «Письмо». */
  readonly label: string;
}

/** A letter before it goes: `<LetterView head={[{ term: 'Кому', value: to }]} text={plain} label="Письмо" />`. */
export function LetterView({ head, text, label }: LetterViewProps) {
  return (
    <>
      <dl className={classes['head']}>
        {head.map(({ term, value }) => (
          <div key={term} className={classes['line']}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <pre className={classes['text']} tabIndex={0} aria-label={label}>
        {text}
      </pre>
    </>
  );
}
