import * as ui from '@pbnet/ui';
import * as i18next from 'i18next';
import * as react from 'react';
import * as reactDom from 'react-dom';
import * as reactI18next from 'react-i18next';
import * as jsxRuntime from 'react/jsx-runtime';
import type { SharedName } from './names.ts';
import * as reactQuery from './react-query.ts';
import * as reactRouter from './react-router.ts';

const routerNames: Readonly<Record<SharedName<'react-router'>, unknown>> = reactRouter;
const queryNames: Readonly<Record<SharedName<'@tanstack/react-query'>, unknown>> = reactQuery;

/** The page's own copies, one each, by the name that a micro-frontend imports them under. */
export const sharedModules: Readonly<Record<string, object>> = {
  react,
  'react/jsx-runtime': jsxRuntime,
  'react-dom': reactDom,
  'react-router': routerNames,
  '@tanstack/react-query': queryNames,
  i18next,
  'react-i18next': reactI18next,
  '@pbnet/ui': ui,
};
