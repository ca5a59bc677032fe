import './before.ts';
import '@pbnet/ui/styles.css';
import './reader.css';
import { start } from './start.tsx';

start();
