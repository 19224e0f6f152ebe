import { basename } from 'node:path';
import { expect, inject } from 'vitest';
import { openArchive } from './archive.ts';
import type {} from './suite.ts';
import { tapChildren } from './tap-children.ts';
import { tapLoggers } from './tap-loggers.ts';

/** Runs before each test file, in its process. */
const folder = inject('logArchive');
tapLoggers(openArchive(folder, basename(expect.getState().testPath ?? 'test')));
tapChildren(folder);
