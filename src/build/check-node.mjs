const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Misstep's tools need Node 22.18 or newer, and this is ${process.versions.node}. ` +
      'npm install brings Node 24 along on Linux and Windows; elsewhere install Node 24 and run this again.',
  );
  process.exit(1);
}
