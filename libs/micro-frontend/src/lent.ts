import * as ui from '@pbnet/ui';
import * as i18next from 'i18next';
import * as react from 'react';
import * as reactDom from 'react-dom';
import * as reactI18next from 'react-i18next';
import * as jsxRuntime from 'react/jsx-runtime';
import type { SharedName } from './shared/names.ts';
import * as reactQuery from './shared/react-query.ts';
import * as reactRouter from './shared/react-router.ts';

const routerNames: Readonly<Record<SharedName<'react-router'>, unknown>> = reactRouter;
const queryNames: Readonly<Record<SharedName<'@tanstack/react-query'>, unknown>> = reactQuery;

/**
 * The page's own copies, one each, by the name that a micro-frontend imports them under. Load this entry late: what
 * the page itself does not use of these libraries then stays out of its first script.
 */
export const lent: Readonly<Record<string, object>> = {
  react,
  'react/jsx-runtime': jsxRuntime,
  'react-dom': reactDom,
  'react-router': routerNames,
  '@tanstack/react-query': queryNames,
  i18next,
  'react-i18next': reactI18next,
  '@pbnet/ui': ui,
};
