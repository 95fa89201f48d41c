export default { test: { setupFiles: ['/work/main/vt.tmp.setup.ts'], testTimeout: 200000 } };
