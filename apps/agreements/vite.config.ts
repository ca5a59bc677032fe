import { microFrontendConfig } from '@pbnet/micro-frontend/vite';

export default microFrontendConfig('agreements', 4203);
