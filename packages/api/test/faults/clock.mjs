// Loaded before the service: a wall clock that jumps ten years ahead, and then back, when told to.
const now = Date.now.bind(Date);
const RealDate = Date;
let shift_ms = 0;
let jumps = 0;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now() + shift_ms]));
  }
  static now() {
    return now() + shift_ms;
  }
};
process.on('SIGUSR2', () => {
  jumps += 1;
  shift_ms = (jumps % 2 === 1 ? 10 : -10) * 365 * 24 * 3600 * 1000;
  console.log(`clock: ${new Date().getUTCFullYear()}`);
});
