import { OperatorError } from '../operator-error.ts';

// What whoever runs the program can mend is said in words; anything else is a fault, with the place where it arose.
process.on('uncaughtException', (error) => {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
});
