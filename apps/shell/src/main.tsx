import './before.ts';
import '@pbnet/ui/styles.css';
import './shell.css';
import { start } from './start.tsx';

await start();
