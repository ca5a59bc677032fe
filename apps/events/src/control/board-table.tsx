import { cellCodes } from '@pbnet/domain/resolutions';
import { useHost } from '@pbnet/micro-frontend';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { boardCell, cellSigns } from './board-cell.ts';
import classes from './control.module.css';
import type { Board } from './control-shapes.ts';

const cardsOf = (decisionId: string, party: string) =>
  `/events/control/cards?${new URLSearchParams({ decisionId, party }).toString()}`;

/** A plain table: thousands of cells share one handler, and each is a link with words for those who do not see it. */
export function BoardTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const host = useHost();
  const { decisions, parties } = board;

  function follow(event: MouseEvent<HTMLTableElement>) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    host.navigate(href);
  }

  return (
    <div className={classes['frame']} role="group" aria-label={t('control.board.title')} tabIndex={0}>
      <table className={classes['board']} onClick={follow}>
        <caption>{t('control.board.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('control.board.party')}</th>
            {decisions.map(({ id, resolutionNumber, number, words, progress }) => (
              <th key={id} scope="col" title={words}>
                <a className={classes['cell']} href={`/events/control/cards?decisionId=${id}`}>
                  {resolutionNumber}/{number}
                </a>
                <div>{t('control.board.share', { ...progress })}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map(({ key, name }, column) => (
            <tr key={key}>
              <th scope="row" title={name}>
                {name}
              </th>
              {decisions.map(({ id, cells, number }) => {
                const cell = boardCell(cells[column]);
                if (!cell) return <td key={id} />;
                const words = t(`control.state.${cell.state}`);
                return (
                  <td key={id}>
                    <a
                      className={classes['cell']}
                      data-state={cellCodes[cell.state]}
                      href={cardsOf(id, key)}
                      title={words}
                      aria-label={t('control.board.cell', { number, name, state: words })}
                    >
                      <span aria-hidden>
                        {cellSigns[cell.state]}
                        {cell.extended && '*'}
                      </span>
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
