import { shellConfig } from '@pbnet/micro-frontend/vite';

export default shellConfig({
  port: 4200,
  microFrontends: { '../monitoring': 4201, '../events': 4202, '../agreements': 4203, '../media': 4204 },
  beside: { '/portal': 4210 },
});
