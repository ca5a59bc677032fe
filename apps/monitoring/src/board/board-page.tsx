import { MonthPage } from '../months/month-page.tsx';
import { BoardOfMonth } from './board-of-month.tsx';

/** The board of a month: headquarters sees the network, a regional center itself. */
export function BoardPage() {
  return (
    <MonthPage usual="open">
      {(month, months) => <BoardOfMonth key={month} month={month} months={months} />}
    </MonthPage>
  );
}
