import type { DiscordSandbox } from '../discord/sandbox.ts';
import type { ScenarioSandbox } from '../scenario/sandbox.ts';

/** The variables that point a bot at the two sandboxes. */
export function contractVariables(
  discord: DiscordSandbox,
  scenario: ScenarioSandbox,
  database: string,
): Record<string, string> {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_CDN_HOSTS: discord.cdnHost,
    SCENARIO_SDK_API_KEY: scenario.apiKey,
    SCENARIO_SDK_API_SECRET: scenario.apiSecret,
    SCENARIO_BASE_URL: scenario.baseUrl,
    DATABASE_URL: `sqlite:${database}`,
  };
}

/** What any program needs of the system it runs on; the operator's own settings are left out. */
export function systemVariables(temporary: string): Record<string, string> {
  const { PATH, SystemRoot } = process.env;
  return {
    ...(PATH !== undefined && { PATH }),
    ...(SystemRoot !== undefined && { SystemRoot }),
    // So that what the app leaves behind, if it does, is found, and goes with the sandbox.
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  };
}
