// Runs on any Node, unlike the app's TypeScript: says what is missing where a Node is too old to say it itself.
const oldest = 24;

if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `This needs Node ${oldest} or newer; you run ${process.versions.node}. ` +
      'Install without --omit=dev to have the right one brought along, or upgrade Node.',
  );
  process.exit(1);
}
