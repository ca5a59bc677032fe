import { defineMicroFrontend } from '@pbnet/micro-frontend';
import { manifest } from './manifest.ts';
import { routes } from './routes.tsx';
import { texts } from './texts.ts';

export default defineMicroFrontend({ manifest, routes, texts });
