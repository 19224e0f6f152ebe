/** One law taken out of the source. */
export type Mutant = {
  /** The law that is broken, as a sentence. */
  readonly breaks: string;
  /** Below `src/`. */
  readonly file: string;
  /** Found exactly once. */
  readonly original: string;
  readonly mutated: string;
};

export const mutants: readonly Mutant[] = [
  {
    breaks: 'a submit that a crash cut off counts as sent',
    file: 'services/translation/submit.ts',
    original: 'if (earlier) return',
    mutated: 'if (earlier && false) return',
  },
  {
    breaks: 'the job of a submit whose answer was lost is adopted',
    file: 'services/translation/submit.ts',
    original: 'if (job) {',
    mutated: 'if (job && false) {',
  },
  {
    breaks: 'not listed means not there only after a while',
    file: 'services/translation/submit.ts',
    original: 'if (listedAt < until + settleMs)',
    mutated: 'if (listedAt < until)',
  },
  {
    breaks: 'that a submit is about to be made is stored before it is made',
    file: 'services/translation/submit.ts',
    original: "await steps.run('submit', (earlierTry) => submitOnce(parts, job, steps, earlierTry), once);",
    mutated:
      "await submitOnce(parts, job, steps, async () => undefined).then((sent) => steps.run('submit', async () => sent, once));",
  },
  {
    breaks: 'the same wish joins one dub',
    file: 'services/translation/join-dub.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    original: '`${wish}:${generation}`',
    mutated: 'String(Math.random())',
  },
  {
    breaks: 'the same interaction is one request',
    file: 'services/translation/translations.ts',
    original: 'requests.start(request, request.id)',
    mutated: 'requests.start(request, String(Math.random()))',
  },
  {
    breaks: 'delivered is stored only after Discord has answered',
    file: 'services/translation/workflow.ts',
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: source code
    original: '`deliver ${language}`, deliver,',
    mutated: '`deliver ${language}`, async () => void deliver(),',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: source code
  },
  {
    breaks: 'a new message may be sent again without becoming two',
    file: 'services/discord/send.ts',
    original: 'enforce_nonce: true',
    mutated: 'enforce_nonce: false',
  },
  {
    breaks: 'what an earlier process waited for is waited for by the next',
    file: 'services/translation/watches.ts',
    original: 'this.#watch(watch as Watch);',
    mutated: 'void watch;',
  },
  {
    breaks: 'what a killed process left on disk is removed',
    file: 'app/ground.ts',
    original: 'await tempFolder.sweep();',
    mutated: '',
  },
  {
    breaks: 'no status comes after the result',
    file: 'services/discord/status-board.ts',
    original: 'if (!(await this.#isCurrent(address.interactionId))) return;',
    mutated: '',
  },
];
