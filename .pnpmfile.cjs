const drivers = ['pg', '@types/pg', '@electric-sql/pglite'];
const keepDrivers = (named = {}) =>
  Object.fromEntries(Object.entries(named).filter(([name]) => drivers.includes(name)));

// drizzle-orm names every driver and tracer as an optional peer. Whichever of them a package happens to
// have would give that package a drizzle-orm of its own, whose types and classes are not the others'.
function readPackage(manifest) {
  if (manifest.name !== 'drizzle-orm') return manifest;
  return {
    ...manifest,
    peerDependencies: keepDrivers(manifest.peerDependencies),
    peerDependenciesMeta: keepDrivers(manifest.peerDependenciesMeta),
  };
}

module.exports = { hooks: { readPackage } };
