import { startChild, type Child } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { ready } from '@pbnet/demo/system/ready';
import { browserPath, browserArguments } from '@pbnet/e2e/browser';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { median, type Row } from '../row.ts';
import { root, type BenchSystem } from '../system.ts';
