import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startDiscord } from '../../sandbox/discord/sandbox.ts';
import { startScenario } from '../../sandbox/scenario/sandbox.ts';
import { installStub } from '../services/scenario/clients.ts';
import { childApp } from '../support/child-app.ts';
import { environment } from '../support/stage.ts';
import { fileOf, result, uploadedAssets } from '../support/story.ts';
import { tempDir } from '../support/temp.ts';
import { playable, sample } from '../support/videos.ts';

/** Runs the app with this choice of client and takes an MP4 and a MOV through it, both ways of uploading. */
async function journey(variables: Record<string, string>) {
  const cwd = await tempDir();
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const scenario = await startScenario({ jobSeconds: 0.5 });
  onTestFinished(() => scenario.close());
  const app = childApp({ cwd, env: { ...environment(discord, scenario, cwd), ...variables } });
  await discord.ready();
  const ada = discord.world.addPerson('Ada');
  const channel = discord.world.addChannel(discord.world.addGuild('Films', { members: [ada] }), 'general');
  const asked = ['sample.mp4', 'sample.mov'].map((name) =>
    discord.as(ada).slash('translate', { video: sample(name), language: 'Spanish', speakers: 2 }, channel),
  );
  for (const message of await Promise.all(asked.map(async (one) => result(await one)))) {
    expect(message.content).toBe('**Spanish** · 0:10 · dubbed by AI');
    expect(await playable(fileOf(message).path)).toMatchObject({ container: 'mp4', seconds: 9.9 });
  }
  const sources = [...scenario.uploads.values()].map(({ source }) => source);
  expect(sources.toSorted()).toEqual(['multipart', 'url']);
  const uploaded = uploadedAssets({ scenario });
  for (const { body } of scenario.submits) {
    expect(body).toEqual({
      video: expect.toBeOneOf(uploaded),
      outputLanguage: 'Spanish',
      translateAudioOnly: false,
      enableDynamicDuration: true,
      speakerNum: 2,
    });
  }
  expect(new Set(scenario.submits.map(({ body }) => body.video)).size).toBe(2);
  expect(discord.violations).toEqual([]);
  return { chosen: app.logged('Scenario client:').map(({ client }) => client) };
}

/** Variables with which `@scenario-labs/sdk` is installed: its stub, where Node also looks for packages. */
function stubInstalled(): Record<string, string> {
  const { folder, remove } = installStub();
  onTestFinished(remove);
  return { NODE_PATH: join(folder, 'node_modules') };
}

const root = join(import.meta.dirname, '../..');
const installed = [root, join(root, 'sdk')].some((folder) => {
  try {
    return Boolean(createRequire(join(folder, 'package.json')).resolve('@scenario-labs/sdk'));
  } catch {
    return false;
  }
});

describe("the same translation through either of Scenario's clients", () => {
  test('auto: the SDK, when it is installed', async () => {
    const { chosen } = await journey({ ...stubInstalled(), SCENARIO_CLIENT: 'auto' });
    expect(chosen).toEqual(['sdk']);
  });

  test(`auto: ${installed ? 'the SDK of this clone' : 'the built-in one, when the SDK is absent'}`, async () => {
    const { chosen } = await journey({ SCENARIO_CLIENT: 'auto' });
    expect(chosen).toEqual([installed ? 'sdk' : 'http']);
  });
});
