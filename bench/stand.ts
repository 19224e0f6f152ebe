import { Scene, type SceneOptions } from './scene.ts';

/**
 * The process in which the sandboxes run, so that their memory is not counted as the bot's. It does what its parent's
 * messages say, one `Scene` in its life.
 */
export type StandCall = { readonly id: number; readonly name: string; readonly argument: unknown };
export type StandReply = { readonly id: number; readonly value?: unknown; readonly error?: string };

let scene: Scene | undefined;
let guarded: number | undefined;

async function perform({ name, argument }: StandCall): Promise<unknown> {
  if (name === 'open') {
    scene = await Scene.open(argument as SceneOptions);
    return undefined;
  }
  if (name === 'guard') {
    guarded = argument as number;
    return undefined;
  }
  if (!scene) throw new Error('the scene is not open');
  const method = scene[name as keyof Scene] as (argument: unknown) => unknown;
  return method.call(scene, argument);
}

process.on('message', (call: StandCall) => {
  perform(call).then(
    (value) => process.send?.({ id: call.id, value }),
    (error: unknown) =>
      process.send?.({ id: call.id, error: error instanceof Error ? error.stack : String(error) }),
  );
});

// The bench is gone, however it went: nothing may stay behind.
process.on('disconnect', () => {
  try {
    if (guarded !== undefined) process.kill(guarded, 'SIGKILL');
  } catch {
    // It is gone too.
  }
  process.exit();
});
