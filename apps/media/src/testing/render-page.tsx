import { renderPage as render, type Page, type PageOptions } from '@pbnet/micro-frontend/testing';
import microFrontend from '../micro-frontend.tsx';

export function renderPage(options: PageOptions): Page {
  return render(microFrontend, options);
}
