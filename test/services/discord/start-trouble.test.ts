import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { isRefusal, startTrouble } from '../../../src/services/discord/start-trouble.ts';
import { passingTrouble } from '../../../src/services/until-reachable.ts';

const api = (status: number, code: number | undefined) =>
  new DiscordAPIError(
    { code, message: 'x' } as never,
    code as number,
    status,
    'GET',
    'https://discord.com/api/v10/x',
    {} as never,
  );
const coded = (code: string) => Object.assign(new Error(code), { code, syscall: 'connect' });

describe('at the start', () => {
  test.each([
    ...['EAI_AGAIN', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'],
    ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET', '57P03', '53300', 'CONNECT_TIMEOUT'],
  ])('%s passes, however deep it is', (code) => {
    expect(startTrouble(coded(code))).toEqual({ reason: code });
    expect(passingTrouble(new Error('x', { cause: new TypeError('y', { cause: coded(code) }) }))).toBe(code);
    expect(passingTrouble(new AggregateError([coded(code)]))).toBe(code);
  });

  test.each([
    ['503', new HTTPError(503, 'x', 'GET', 'https://discord.com', {} as never)],
    ['500 with JSON', api(500, 0)],
    ['429', api(429, 0)],
    ['403 of the edge', api(403, undefined)],
    ['404 that is none of Discord’s', api(404, undefined)],
    ['403/40333', api(403, 40333)],
    ['the proxy’s 502', new Error('Proxy response (502) !== 200 when HTTP Tunneling')],
    ['the gateway’s 503', new Error('Unexpected server response: 503')],
    ['no answer', new DOMException('This operation was aborted', 'AbortError')],
  ])('%s passes', (_, error) => {
    expect(startTrouble(error)).toBeDefined();
    expect(isRefusal(error)).toBe(false);
  });

  test.each([
    ['401', api(401, 0)],
    ['400', api(400, 50035)],
    ['the proxy’s 407', new Error('Proxy response (407) !== 200 when HTTP Tunneling')],
    ['the same from http', new Error('Proxy Authentication Required (407)')],
    ['an error of ours', new TypeError('x is not a function')],
    ['a port that is taken', Object.assign(new Error('x'), { code: 'EADDRNOTAVAIL', syscall: 'listen' })],
    ['a wrong password of Postgres', coded('28P01')],
  ])('%s does not', (_, error) => expect(startTrouble(error)).toBeUndefined());

  test.each([
    [403, 50001],
    [403, 50013],
    [403, 20012],
    [404, 10004],
    [404, 10002],
  ])('%i/%i is a refusal', (status, code) => {
    expect(isRefusal(api(status, code))).toBe(true);
    expect(startTrouble(api(status, code))).toBeUndefined();
  });

  test('no sessions left means waiting until there are new ones', () => {
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const error = new Error(
      `Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at ${at}`,
    );
    const { reason, afterMs = 0 } = startTrouble(error) ?? {};
    expect(reason).toBe(`Discord allows no more connections before ${at}`);
    expect(afterMs).toBeGreaterThan(3_590_000);
  });
});
