import { Navigate, useSearchParams } from 'react-router';

/** An address kept from a longer list leads to the last page there is, not to an empty one. */
export function ToLastPage({ pages }: { readonly pages: number }) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set('page', String(pages));
  return <Navigate replace to={`?${next.toString()}`} />;
}
