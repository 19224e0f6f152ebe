import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';

export interface Prompt {
  /** Prints a line without tearing what is being typed. */
  print(line: string): void;
  /** Takes lines from now on. `done` is called at Ctrl-C and Ctrl-D. */
  open(on: { line: (line: string) => void; done: () => void }): void;
  close(): void;
}

/** A prompt on a terminal; elsewhere lines are read all the same, and their end ends nothing. */
export function createPrompt(): Prompt {
  const { stdin: input, stdout: output } = process;
  const terminal = Boolean(input.isTTY && output.isTTY);
  let lines: Interface | undefined;
  return {
    print(line) {
      if (!terminal || !lines) return console.log(line);
      cursorTo(output, 0);
      clearLine(output, 0);
      console.log(line);
      lines.prompt(true);
    },
    open({ line, done }) {
      lines = createInterface({ input, output, terminal, prompt: '> ' });
      lines.on('line', (text) => {
        line(text.trim());
        if (terminal) lines?.prompt();
      });
      lines.on('SIGINT', done);
      if (!terminal) return;
      lines.on('close', done);
      lines.prompt();
    },
    close() {
      lines?.removeAllListeners();
      lines?.close();
      lines = undefined;
    },
  };
}
