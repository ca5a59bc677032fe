import { Pagination } from '@pbnet/ui';

export interface PagesProps {
  readonly label: string;
  readonly total: number;
  readonly pageSize: number;
  readonly page: number;
  onPage(page: number): void;
}

/** Pages of a list that the server cuts; nothing while one page holds it all. */
export function Pages({ label, total, pageSize, page, onPage }: PagesProps) {
  const count = Math.ceil(total / pageSize);
  if (count < 2) return null;
  return <Pagination aria-label={label} total={count} value={page} onChange={onPage} />;
}
