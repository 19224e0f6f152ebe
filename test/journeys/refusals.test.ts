import { describe, expect, test } from 'vitest';
import { errorBody } from '../../sandbox/scenario/errors.ts';
import type { Json } from '../../sandbox/scenario/faults.ts';
import { stage } from '../support/stage.ts';
import { expectNothingLeft } from './leftovers.ts';
import { operatorLines, places, refusal, sample } from './refused-wish.ts';

const { live, documented, workflows, gateway } = errorBody;

type Refusal = {
  readonly status: number;
  /** In each shape that Scenario answers in. */
  readonly bodies: Readonly<Record<string, unknown>>;
  readonly at: readonly (keyof typeof places)[];
  /** What the person reads. */
  readonly says: string;
  /** What the operator reads. */
  readonly hint: string;
};

const planBody = live('You are not allowed to use this model with your plan', 'ModelAccessRestrictedError', {
  currentPlan: 'cu-basic',
  requiredPlan: 'cu-pro-q3-25',
});
const badLanguage = 'Input outputLanguage must be one of the allowed values';

const refusals: Record<string, Refusal> = {
  'a wrong key': {
    status: 401,
    bodies: {
      live: live('Unauthorized', 'UnauthorizedError'),
      documented: documented('UNAUTHORIZED', 'Invalid credentials'),
      workflows: workflows(401, 'Unauthorized', 'Invalid credentials'),
      gateway: gateway('Unauthorized'),
    },
    at: ['upload', 'dry run', 'submit'],
    says: 'This bot is not set up correctly: the translation service refuses it. Nothing was spent. Please tell the person who runs the bot.',
    hint: 'Scenario did not accept the API key: check SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.',
  },
  'no credits': {
    status: 402,
    bodies: {
      live: live('Not enough creative units', 'InsufficientCreditsError'),
      documented: documented('PAYMENT_REQUIRED', 'Not enough credits'),
      workflows: workflows(402, 'Payment Required', 'Not enough credits'),
      gateway: gateway('Payment Required'),
    },
    at: ['upload', 'dry run', 'submit'],
    says: 'The credits of this bot are used up. Nothing was spent. Please tell the person who runs the bot, and try again once there are new ones.',
    hint: "The Scenario team's credits are used up: buy credits or raise the key's cap, then requests go on.",
  },
  'a plan without the model': {
    status: 403,
    bodies: { live: planBody, documented: documented('ModelAccessRestrictedError', 'Not in your plan') },
    at: ['dry run', 'submit'],
    says: 'The plan of this bot does not include video translation. Nothing was spent. Please tell the person who runs the bot.',
    hint: 'The Scenario plan does not include this model: upgrade to the plan in requiredPlan, or set another SCENARIO_MODEL_ID.',
  },
  'a key without the right': {
    status: 403,
    bodies: {
      live: live('Wrong project', 'ForbiddenError'),
      documented: documented('FORBIDDEN', 'Wrong project'),
      workflows: workflows(403, 'Forbidden', 'Wrong project'),
      gateway: gateway('API Keys cannot access protected resources'),
    },
    at: ['upload', 'dry run', 'submit'],
    says: 'This bot is not set up correctly: the translation service refuses it. Nothing was spent. Please tell the person who runs the bot.',
    hint: "Scenario refused the key for this call: check the key's project, its rights and that the plan has API access.",
  },
  'an unknown model': {
    status: 404,
    bodies: {
      live: live('Model model_heygen-v2 not found', 'NotFoundError'),
      documented: documented('NOT_FOUND', 'Model not found'),
      workflows: workflows(404, 'Not Found', 'Model not found'),
    },
    at: ['dry run', 'submit'],
    says: 'The translation service no longer offers what this bot uses to translate. Nothing was spent. Please tell the person who runs the bot.',
    hint: 'Scenario does not know what was named: check SCENARIO_MODEL_ID, and that the key belongs to the same project.',
  },
  'an address that takes no uploads': {
    status: 404,
    bodies: { gateway: gateway('Not Found') },
    at: ['upload'],
    says: 'The translation service could not take in that video. Nothing was spent. Please save it as a new MP4 file, upload that and try again.',
    hint: 'Scenario does not know what was named: check SCENARIO_MODEL_ID, and that the key belongs to the same project.',
  },
  'an input it does not like': {
    status: 400,
    bodies: {
      live: live(badLanguage, 'BadRequestError'),
      documented: documented('INVALID_PARAMETER', badLanguage),
      workflows: workflows(400, 'Bad Request', badLanguage),
    },
    at: ['upload', 'dry run', 'submit'],
    says: `The translation service refused this video. “${badLanguage}”\nNothing was spent. Please try other options of /translate or another video.`,
    hint: 'Scenario refused the input: see reason; if it happens to every request, the model has probably changed its inputs.',
  },
  'an input it does not like, without a word': {
    status: 400,
    bodies: { empty: {} },
    at: ['submit'],
    says: 'The translation service refused this video. \nNothing was spent. Please try other options of /translate or another video.',
    hint: 'Scenario refused the input: see reason; if it happens to every request, the model has probably changed its inputs.',
  },
};

/** The first shape at every place, and every further shape at the last one, which is where money is at stake. */
const cases = Object.entries(refusals).flatMap(([what, { bodies, at, ...rest }]) =>
  Object.entries(bodies).flatMap(([shape, body], index) =>
    (index === 0 ? at : at.slice(-1)).map((place) => ({ what, shape, body, place, ...rest })),
  ),
);

test.each(cases)(
  '$what ($status, $shape body) at $place: one sentence, one line, nothing spent',
  async (refused) => {
    const { status, body, place, says, hint } = refused;
    const actors = await stage();
    // The way in has a second door: what refuses a URL may take parts.
    const times = place === 'upload' ? 2 : 1;
    actors.scenario.faults.add({ ...places[place], times, do: { kind: 'status', status, body } });
    expect(await refusal(actors)).toBe(says);
    const told = operatorLines(actors).filter(({ msg }) => msg === hint);
    expect(told[0]).toMatchObject({ err: { status } });
    expect(actors.scenario.submits).toEqual([]);
    await expectNothingLeft(actors);
  },
);

test('a model that has changed is paid for nothing, and the operator reads how', async () => {
  const actors = await stage();
  const body = ({ model }: Json) => ({
    model: { ...model, inputs: model.inputs.filter(({ name }: Json) => name !== 'outputLanguage') },
  });
  actors.scenario.faults.add({ route: 'GET /models/:id', times: Infinity, do: { kind: 'answer', body } });
  await actors.restart();
  const told = () => operatorLines(actors).filter(({ mismatch }) => mismatch);
  await expect.poll(told).toMatchObject([{ level: 'error', mismatch: 'it has no "outputLanguage".' }]);
  expect(await refusal(actors)).toBe(
    'The translation service has changed what this bot uses to translate, and the bot has to be updated first. Nothing was spent. Please tell the person who runs the bot.',
  );
  expect(actors.scenario.requests.filter(({ path }) => /generate|uploads/.test(path))).toEqual([]);
  await expectNothingLeft(actors);
});

test('the operator reads which plan it would take; the person does not', async () => {
  const actors = await stage();
  actors.scenario.faults.add({ ...places['dry run'], do: { kind: 'status', status: 403, body: planBody } });
  expect(await refusal(actors)).not.toContain('cu-pro');
  expect(operatorLines(actors)).toContainEqual(
    expect.objectContaining({ details: { currentPlan: 'cu-basic', requiredPlan: 'cu-pro-q3-25' } }),
  );
});

test('addresses and ids in Scenario’s reason reach nobody', async () => {
  const actors = await stage();
  const reason =
    'Failed to fetch https://cdn.example/a.mp4?Signature=abc of asset_Zx81kq0pLmN, ask ops@a.example';
  const body = live(reason, 'BadRequestError');
  actors.scenario.faults.add({ ...places.submit, do: { kind: 'status', status: 400, body } });
  expect(await refusal(actors)).toContain('Failed to fetch … of …, ask …');
  const log = operatorLines(actors).map((line) => JSON.stringify(line));
  expect(log.join()).not.toMatch(/asset_Zx81|ops@/);
});

describe('once the operator has put it right', () => {
  test('the same video in the same language is translated', async () => {
    const actors = await stage();
    const { discord, scenario, ada, channel } = actors;
    const message = await discord.as(ada).post(channel, { files: [sample] });
    const translateIt = async () => {
      const opened = await discord.as(ada).messageMenu('Translate video', message, channel);
      return discord.as(ada).submitModal(await opened.waitFor('modal'), { other: 'German' });
    };
    const body = live('Not enough creative units', 'InsufficientCreditsError');
    scenario.faults.add({ ...places.submit, do: { kind: 'status', status: 402, body } });
    const refused = await translateIt();
    await refused.waitFor(({ content }) => content.includes('The credits of this bot are used up.'));
    const taken = await translateIt();
    await taken.waitFor(({ attachments }) => attachments.length > 0, 20_000);
    expect(scenario.submits).toHaveLength(1);
    await expectNothingLeft(actors);
  });
});
