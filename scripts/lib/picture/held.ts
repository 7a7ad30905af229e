/** What is open, until it is released. */
export interface Held<T> {
  readonly value: T;
  release(): Promise<void>;
}

/** Opens what is otherwise open only for the time of a piece of work. */
export function held<T>(open: (use: (value: T) => Promise<void>) => Promise<void>): Promise<Held<T>> {
  return new Promise((resolve, reject) => {
    let end: () => void = () => {};
    const ended = new Promise<void>((done) => {
      end = done;
    });
    const closed = open(async (value) => {
      resolve({
        value,
        release: () => {
          end();
          return closed;
        },
      });
      await ended;
    });
    closed.catch(reject);
  });
}
