import { isUuid } from '@pbnet/domain';
import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from '../../errors/not-found-page.tsx';

/** A mistyped address is answered here: the API is asked about readers only. */
export function KnownReader() {
  const { readerId = '' } = useParams();
  return isUuid(readerId) ? <Outlet /> : <NotFoundPage />;
}
