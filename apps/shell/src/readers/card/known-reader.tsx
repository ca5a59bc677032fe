import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from '../../errors/not-found-page.tsx';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isReaderId(text: string): boolean {
  return uuid.test(text);
}

/** A mistyped address is answered here: the API is asked about readers only. */
export function KnownReader() {
  const { readerId = '' } = useParams();
  return isReaderId(readerId) ? <Outlet /> : <NotFoundPage />;
}
