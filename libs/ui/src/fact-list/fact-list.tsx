import type { ComponentProps } from 'react';
import classes from './fact-list.module.css';

/** What is known of a thing, name beside value: `<FactList><dt>Срок</dt><dd>до 5 ноября</dd></FactList>`. */
export function FactList({ className = '', ...list }: ComponentProps<'dl'>) {
  return <dl {...list} className={`${classes['facts']} ${className}`} />;
}
