import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Finding, findSecrets } from './archive.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which this run collects every log line. */
    logArchive: string;
  }
}

/** Collects every log line of the run, whichever test and process wrote it. A secret in any of them fails the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'translator-logs-'));
  project.provide('logArchive', folder);
  return async () => {
    const findings = await findSecrets(folder);
    await rm(folder, { recursive: true, force: true });
    if (findings.length > 0) throw new Error(report(findings));
  };
}

const mostTold = 20;
const longestLine = 1_000;

export function report(findings: readonly Finding[]): string {
  const told = findings
    .slice(0, mostTold)
    .map(({ writer, secrets, line }) => `${writer}: ${secrets.join(', ')}\n  ${line.slice(0, longestLine)}`);
  return [`${findings.length} log lines of this run hold secrets:`, ...told].join('\n');
}
