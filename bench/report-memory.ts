/** Loaded into a measured process where there is no `/proc`: tells the most memory it has had so far, in bytes. */
process.on('message', (message) => {
  // `maxRSS` is in kilobytes on every system.
  if (message === 'peak') process.send?.(process.resourceUsage().maxRSS * 1024);
});
process.channel?.unref();
