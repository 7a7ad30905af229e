import { Component, type ReactElement, type ReactNode, Suspense, use } from 'react';
import type { Delivery } from '../../src/review/delivery';
import { Heart } from '../parts/brand/Heart';
import { App } from './App';
import { useWords } from './words/words';

function Note({
  children,
  alert = false,
}: {
  readonly children: string;
  readonly alert?: boolean;
}): ReactElement {
  return (
    <main className="note" role={alert ? 'alert' : 'status'}>
      <svg viewBox="0 0 120 110" width="96" height="88" aria-hidden="true">
        <Heart cx={60} cy={52} width={42} line={3} />
      </svg>
      <p>{children}</p>
    </main>
  );
}

/** Shows, in the place of a page that can't be shown, what to do. */
class Guard extends Component<
  { readonly broken: string; readonly children: ReactNode },
  { readonly error: unknown }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Note alert>{this.props.broken}</Note>;
  }
}

function Opened({ delivery }: { readonly delivery: Promise<Delivery> }): ReactElement {
  return <App given={use(delivery)} />;
}

/** The page, once what it shows has come. */
export function Loading({ delivery }: { readonly delivery: Promise<Delivery> }): ReactElement {
  const words = useWords();
  return (
    <Guard broken={words.broken}>
      <Suspense fallback={<Note>{words.loading}</Note>}>
        <Opened delivery={delivery} />
      </Suspense>
    </Guard>
  );
}
