import { microFrontendConfig } from '@pbnet/micro-frontend/vite';

export default microFrontendConfig('events', 4202);
