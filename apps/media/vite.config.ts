import { microFrontendConfig } from '@pbnet/micro-frontend/vite';

export default microFrontendConfig('media', 4204);
