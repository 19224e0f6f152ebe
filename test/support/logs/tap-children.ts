import { ChildProcess } from 'node:child_process';

/** The variable by which a child knows where log lines are collected. */
export const archiveVariable = 'LOG_ARCHIVE';

const preload = `--import=${new URL('./in-child.ts', import.meta.url).href}`;

type SpawnOptions = { file: string; envPairs?: string[] };
type Spawning = { spawn(this: ChildProcess, options: SpawnOptions): unknown };

/** Has every Node process that this one starts collect its log lines in the folder, and those that it starts in turn. */
export function tapChildren(folder: string): void {
  const children = ChildProcess.prototype as unknown as Spawning;
  const spawn = children.spawn;
  children.spawn = function (options) {
    if (options.file === process.execPath) options.envPairs = withTap(options.envPairs ?? [], folder);
    return spawn.call(this, options);
  };
}

function withTap(variables: readonly string[], folder: string): string[] {
  const isOptions = (variable: string) => variable.startsWith('NODE_OPTIONS=');
  const given = variables.find(isOptions)?.slice('NODE_OPTIONS='.length) ?? '';
  const options = given.includes(preload) ? given : `${given} ${preload}`.trim();
  return [
    ...variables.filter((variable) => !isOptions(variable)),
    `NODE_OPTIONS=${options}`,
    `${archiveVariable}=${folder}`,
  ];
}
