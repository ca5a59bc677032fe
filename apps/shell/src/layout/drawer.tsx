export { Drawer } from '@pbnet/ui';
