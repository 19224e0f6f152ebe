/** Work waits at a closed gate; a test closes and opens it instead of sleeping. */
export interface Gate {
  close(): void;
  open(): void;
  opened(): Promise<void>;
}

export function createGate(): Gate {
  let waiting: PromiseWithResolvers<void> | null = null;
  return {
    close() {
      waiting ??= Promise.withResolvers<void>();
    },
    open() {
      waiting?.resolve();
      waiting = null;
    },
    opened: async () => waiting?.promise,
  };
}
