import { useUser } from '@pbnet/micro-frontend';
import { useSearchParams } from 'react-router';
import { MonthPage } from '../months/month-page.tsx';
import { ZeroListOfCenter } from './zero-list-of-center.tsx';
import { ZeroListsOfNetwork } from './zero-lists-of-network.tsx';

/** Headquarters sees all lists and opens one; a regional center sees its own. */
export function ZeroListsPage() {
  const { place } = useUser();
  const [search] = useSearchParams();
  const asked = Number(search.get('rc'));
  const chosen = Number.isInteger(asked) && asked > 0 ? asked : undefined;
  const own =
    place.kind === 'network' ? chosen : 'regionalCenterId' in place ? place.regionalCenterId : undefined;

  return (
    <MonthPage usual="closed">
      {(month, months) =>
        own === undefined ? (
          <ZeroListsOfNetwork month={month} months={months} />
        ) : (
          <ZeroListOfCenter key={`${month}/${own}`} month={month} months={months} regionalCenterId={own} />
        )
      }
    </MonthPage>
  );
}
