import { Worker } from 'node:worker_threads';
import { Unreachable } from '../database-failures.ts';
import { opened, type Reply, type Request, type Rows, toError } from './embedded-messages.ts';

type Job = {
  request: Request;
  /** The thread that alone can do it: the one that has the cursor or the transaction that it is about. */
  thread: number | undefined;
  /** Whether it may be ended once it has run too long. */
  timed: boolean;
  resolve: (rows: Rows | undefined) => void;
  reject: (error: unknown) => void;
};

type Options = { thread?: number | undefined; timed?: boolean };

/**
 * The one connection to the embedded database, which works in a thread of its own. The thread is replaced
 * when it fails or when a timed request runs too long, since nothing else can end a statement there; what
 * waits is done by the next one.
 */
export class EmbeddedConnection {
  /** Number of the thread at work, for what no other can do. */
  thread = 0;
  readonly #folder: string;
  readonly #timeout_ms: number;
  readonly #running = new Int32Array(new SharedArrayBuffer(4));
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | undefined;
  #opening: Promise<void> | undefined;
  #lastId = 0;
  #watch: NodeJS.Timeout | undefined;
  #closed = false;

  /** A limit of 0 is none. */
  constructor(folder: string, timeout_ms: number) {
    this.#folder = folder;
    this.#timeout_ms = folder.startsWith('memory://') ? 0 : timeout_ms;
  }

  /** Opens the database; fails with the reason why that is impossible. */
  async open(): Promise<void> {
    await this.#start();
    this.#watchRunning();
  }

  ask(request: Request, { thread, timed = false }: Options = {}): Promise<Rows | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Unreachable(new Error('The database is closed.')));
      if (thread !== undefined && thread !== this.thread) return reject(lost());
      this.#lastId = (this.#lastId % 0x7fffffff) + 1;
      this.#jobs.set(this.#lastId, { request, thread, timed, resolve, reject });
      if (this.#worker) this.#post(this.#worker, this.#lastId, request);
      else this.#start().catch(() => {});
    });
  }

  /** Throws away what is not kept: the database is opened again as it was kept last. */
  async restart(reason: unknown = lost()): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = undefined;
    this.thread += 1;
    this.#settle(Atomics.load(this.#running, 0), (job) => job.reject(reason));
    for (const [id, { thread }] of this.#jobs) {
      if (thread !== undefined) this.#settle(id, (job) => job.reject(lost()));
    }
    // Two threads must never have the same files.
    const ended = worker.terminate();
    if (this.#closed && this.#jobs.size === 0) return void (await ended);
    this.#opening = ended.then(() => this.#startWorker());
    await this.#start();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    const done = this.#worker || this.#opening ? this.ask({ do: 'close' }) : undefined;
    this.#closed = true;
    try {
      await done;
    } finally {
      clearInterval(this.#watch);
      const worker = this.#worker;
      this.#worker = undefined;
      await worker?.terminate();
    }
  }

  /** Waits until a thread has the database open; what then fails, fails for all who wait. */
  async #start(): Promise<void> {
    this.#opening ??= this.#startWorker();
    const opening = this.#opening;
    try {
      await opening;
    } catch (error) {
      for (const id of this.#jobs.keys())
        this.#settle(id, (job) => job.reject(new Unreachable(error)));
      throw error;
    } finally {
      if (this.#opening === opening) this.#opening = undefined;
    }
  }

  #startWorker(): Promise<void> {
    const workerData = { folder: this.#folder, running: this.#running };
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    Atomics.store(this.#running, 0, 0);
    const file = new URL('embedded-worker.ts', import.meta.url);
    const worker = new Worker(file, { workerData, execArgv: [] });
    let reason: unknown = new Error('The thread of the database ended.');
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', () => {
      reject(reason);
      if (worker === this.#worker) this.restart(new Unreachable(reason)).catch(() => {});
    });
    worker.on('message', (reply: Reply) => {
      if (worker === this.#worker) return this.#hear(reply);
      if (reply.failure) {
        reason = toError(reply.failure);
        worker.terminate();
      } else if (reply.id === opened) {
        this.#worker = worker;
        worker.unref();
        for (const [id, { request }] of this.#jobs) this.#post(worker, id, request);
        resolve();
      }
    });
    return promise;
  }

  #hear({ id, rows, failure }: Reply): void {
    this.#settle(id, (job) => (failure ? job.reject(toError(failure)) : job.resolve(rows)));
    if (failure?.isFatal) this.restart().catch(() => {});
  }

  #post(worker: Worker, id: number, request: Request): void {
    // A program may end when nothing is asked any more.
    worker.ref();
    worker.postMessage({ id, ...request });
  }

  #settle(id: number, settle: (job: Job) => void): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    this.#jobs.delete(id);
    if (this.#jobs.size === 0) this.#worker?.unref();
    settle(job);
  }

  #watchRunning(): void {
    if (this.#timeout_ms === 0) return;
    let seen = { id: 0, since: 0 };
    const look = () => {
      const id = Atomics.load(this.#running, 0);
      const now = performance.now();
      if (id !== seen.id) seen = { id, since: now };
      const isLate = now - seen.since >= this.#timeout_ms;
      if (isLate && this.#jobs.get(id)?.timed) this.restart(timedOut()).catch(() => {});
    };
    const every_ms = Math.min(250, Math.max(5, this.#timeout_ms / 20));
    this.#watch = setInterval(look, every_ms).unref();
  }
}

const lost = () => new Unreachable(new Error('The embedded database was opened again.'));

const timedOut = () =>
  Object.assign(new Error('canceling statement due to statement timeout'), {
    code: '57014',
    severity: 'ERROR',
  });
