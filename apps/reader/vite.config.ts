import { portalConfig } from '@pbnet/micro-frontend/vite';

export default portalConfig({ port: 4210, base: '/portal/' });
