import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** A screen reader begins to read where the focus is: on a new page that is the page, not the link that led there. */
export function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [main, pathname]);
}
