/**
 * Loaded into the app before its own code (`node --import`): a message from whoever started it moves its clock on, by so many
 * milliseconds. Timers that run are not shortened by it. The app itself knows nothing of it.
 */
const MachineDate = Date;
const machineNow = Date.now;
let ahead = 0;

const now = () => machineNow() + ahead;

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, values, made) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, made),
});
Date.now = now;

process.on('message', (ms) => {
  ahead += Number(ms);
});
// Listening keeps nobody from ending.
process.channel?.unref();
